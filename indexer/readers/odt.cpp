#include "indexer/readers/odt.h"

#include <charconv>
#include <map>

#include "indexer/layout/block_furniture.h"
#include "indexer/readers/fault_teller.h"
#include "indexer/readers/metadata.h"
#include "indexer/readers/office_text.h"
#include "indexer/readers/part_beside.h"
#include "indexer/readers/xml_tree.h"
#include "indexer/readers/zip_parts.h"

namespace attest {
namespace {

using pugi::xml_node;

struct Element {
  std::string_view name;
  OfficePart part;
};
constexpr Element kElements[] = {
    {"p", OfficePart::Paragraph},
    {"h", OfficePart::Paragraph},
    {"table", OfficePart::Table},
    {"table-row", OfficePart::Row},
    {"table-cell", OfficePart::Cell},
    {"covered-table-cell", OfficePart::Cell},
    {"s", OfficePart::Blank},
    {"tab", OfficePart::Blank},
    {"line-break", OfficePart::LineBreak},
    {"note", OfficePart::Aside},
    {"text-box", OfficePart::Aside},
    {"tracked-changes", OfficePart::LeftOut},
    {"annotation", OfficePart::LeftOut},
    {"hidden-text", OfficePart::LeftOut},
    {"hidden-paragraph", OfficePart::LeftOut},
    {"title", OfficePart::LeftOut},  // of a picture
    {"desc", OfficePart::LeftOut},
    {"forms", OfficePart::LeftOut},
    {"script", OfficePart::LeftOut},
    {"page-number", OfficePart::LeftOut},
    {"index-title-template", OfficePart::LeftOut},
    {"table-of-content-source", OfficePart::LeftOut},
    {"event-listeners", OfficePart::LeftOut},
};

// Styles by name, and the style that each is made from.
using Parents = std::map<std::string, std::string, std::less<>>;

constexpr int kMostParents = 20;  // styles may be made from one another in a circle

class Odt final : public OfficeFormat {
 public:
  explicit Odt(const Parents& parents) : parents_(parents) {}

  OfficePart part(const xml_node& node) const override {
    const std::string_view name = local_name(node);
    // <text:title> is a field with the document's title, <svg:title> words about a picture.
    if (name == "title" && std::string_view(node.name()).starts_with("text:"))
      return OfficePart::Inside;
    for (const Element& element : kElements)
      if (element.name == name) return element.part;
    return OfficePart::Inside;
  }

  bool is_text(const xml_node&) const override { return true; }

  BlockKind kind(const xml_node& paragraph) const override {
    if (local_name(paragraph) == "h") return BlockKind::Heading;
    for (xml_node around = paragraph.parent(); around; around = around.parent()) {
      const std::string_view name = local_name(around);
      if (name == "list-item" || name == "list-header") return BlockKind::ListItem;
      if (name == "index-body") return BlockKind::Furniture;
      if (name == "text" || name == "text-box" || name == "note-body") break;
    }
    if (is_title(paragraph) || has_style(paragraph, "Subtitle")) return BlockKind::Heading;
    if (has_style(paragraph, "Quotations")) return BlockKind::Quote;
    if (has_style(paragraph, "Author") || has_style(paragraph, "Date")) return BlockKind::Furniture;
    return BlockKind::Paragraph;
  }

  bool is_title(const xml_node& paragraph) const override { return has_style(paragraph, "Title"); }

  xml_node content(const xml_node& aside) override {
    return local_name(aside) == "note" ? child_of(aside, "note-body") : aside;
  }

  unsigned repeats(const xml_node& cell) const override {
    const std::string_view count = attribute_of(cell, "number-columns-repeated");
    unsigned value = 1;
    std::from_chars(count.data(), count.data() + count.size(), value);
    return value;
  }

 private:
  [[nodiscard]] bool has_style(const xml_node& paragraph, std::string_view wanted) const {
    std::string_view name = attribute_of(paragraph, "style-name");
    for (int steps = 0; steps < kMostParents && !name.empty(); ++steps) {
      if (name == wanted) return true;
      const auto parent = parents_.find(name);
      name = parent == parents_.end() ? std::string_view() : std::string_view(parent->second);
    }
    return false;
  }

  const Parents& parents_;
};

void add_parents(const xml_node& root, Parents& parents) {
  for (const xml_node& group : root)
    for (const xml_node& style : group)
      if (local_name(style) == "style")
        parents.emplace(attribute_of(style, "name"), attribute_of(style, "parent-style-name"));
}

void read_properties(const xml_node& root, Article& article) {
  const xml_node meta = child_of(root, "meta");
  if (article.title.empty()) article.title = stated_title(xml_text(child_of(meta, "title")));
  xml_node author = child_of(meta, "initial-creator");
  if (!author) author = child_of(meta, "creator");
  const std::string name = stated_author(xml_text(author));
  if (!name.empty()) article.authors.push_back(name);
}

}  // namespace

bool is_odt(const Head& head) {
  if (!head.bytes.starts_with("PK\x03\x04")) return false;
  return head.ending == "odt" || head.ending == "ott" ||
         head.bytes.substr(0, 200).find("application/vnd.oasis.opendocument.text") !=
             std::string_view::npos;
}

std::vector<Article> read_odt(std::string_view bytes, const std::string& path,
                              std::vector<Diagnostic>& diagnostics) {
  const ZipParts parts(bytes, [](std::string_view name) {
    return name == "content.xml" || name == "meta.xml" || name == "styles.xml" ||
           name == "META-INF/manifest.xml";
  });
  const FaultTeller tell{path, diagnostics};
  for (const std::string& fault : parts.faults()) tell(fault + "; read without it");
  // Only the manifest says that parts are encrypted; their bytes are noise.
  const std::string* manifest = parts.find("META-INF/manifest.xml");
  const bool encrypted = parts.encrypted() || (manifest != nullptr &&
                         manifest->find("encryption-data") != std::string::npos);
  const std::string* content = parts.find("content.xml");
  pugi::xml_document tree;
  std::optional<std::string> why = "missing";
  if (content != nullptr) why = load_xml(*content, tree);
  if (why) {
    tell(encrypted ? "encrypted; save it without a password"
                   : "content.xml is " + *why + "; save it again as .odt");
    return {};
  }
  Parents parents;
  add_parents(tree.document_element(), parents);
  const PartBeside styles(parts, "styles.xml", tell);
  add_parents(styles.root(), parents);
  Odt format(parents);
  std::vector<Article> articles(1);
  const xml_node body = child_of(tree.document_element(), "body");
  read_office_text(child_of(body, "text"), format, articles[0]);
  mark_furniture(articles[0]);
  read_properties(PartBeside(parts, "meta.xml", tell).root(), articles[0]);
  return articles;
}

}  // namespace attest
