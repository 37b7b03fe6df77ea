#include "indexer/readers/docx.h"

#include <map>
#include <set>

#include "indexer/layout/block_furniture.h"
#include "indexer/readers/docx_styles.h"
#include "indexer/readers/fault_teller.h"
#include "indexer/readers/metadata.h"
#include "indexer/readers/office_text.h"
#include "indexer/readers/part_beside.h"
#include "indexer/readers/xml_tree.h"
#include "indexer/readers/zip_parts.h"

namespace attest {
namespace {

using pugi::xml_node;

constexpr std::string_view kMain = "word/document.xml";

struct Element {
  std::string_view name;
  OfficePart part;
};
constexpr Element kElements[] = {
    {"p", OfficePart::Paragraph},
    {"tbl", OfficePart::Table},
    {"tr", OfficePart::Row},
    {"tc", OfficePart::Cell},
    {"tab", OfficePart::Blank},
    {"ptab", OfficePart::Blank},
    {"br", OfficePart::LineBreak},
    {"cr", OfficePart::LineBreak},
    {"noBreakHyphen", OfficePart::Hyphen},
    {"footnoteReference", OfficePart::Aside},
    {"endnoteReference", OfficePart::Aside},
    {"txbxContent", OfficePart::Aside},
    {"del", OfficePart::LeftOut},
    {"moveFrom", OfficePart::LeftOut},
    {"delText", OfficePart::LeftOut},
    {"instrText", OfficePart::LeftOut},
    {"delInstrText", OfficePart::LeftOut},
    {"Fallback", OfficePart::LeftOut},  // says once more what Choice says
    {"pPr", OfficePart::LeftOut},
    {"rPr", OfficePart::LeftOut},
    {"tblPr", OfficePart::LeftOut},
    {"trPr", OfficePart::LeftOut},
    {"tcPr", OfficePart::LeftOut},
    {"sdtPr", OfficePart::LeftOut},
    {"sectPr", OfficePart::LeftOut},
};

// Notes by their id; of two with the same, the first.
using Notes = std::map<std::string_view, xml_node>;

Notes notes_of(const xml_node& root) {
  Notes notes;
  for (const xml_node& note : root) notes.emplace(attribute_of(note, "id"), note);
  return notes;
}

class Docx final : public OfficeFormat {
 public:
  Docx(const DocxStyles& styles, const xml_node& footnotes, const xml_node& endnotes)
      : styles_(styles), footnotes_(notes_of(footnotes)), endnotes_(notes_of(endnotes)) {}

  OfficePart part(const xml_node& node) const override {
    const std::string_view name = local_name(node);
    if (name == "r") return is_hidden(node) ? OfficePart::LeftOut : OfficePart::Inside;
    if (name == "br" && attribute_of(node, "type") == "page") return OfficePart::Blank;
    for (const Element& element : kElements)
      if (element.name == name) return element.part;
    return OfficePart::Inside;
  }

  bool is_text(const xml_node& characters) const override {
    return local_name(characters.parent()) == "t";
  }
  BlockKind kind(const xml_node& paragraph) const override { return styles_.of(paragraph).kind; }
  bool is_title(const xml_node& paragraph) const override { return styles_.of(paragraph).title; }

  xml_node content(const xml_node& aside) override {
    const std::string_view name = local_name(aside);
    if (name == "txbxContent") return aside;
    const bool foot = name == "footnoteReference";
    const std::string_view id = attribute_of(aside, "id");
    // One note may be called for many times, or by itself.
    if (!read_.insert((foot ? "f" : "e") + std::string(id)).second) return {};
    const Notes& notes = foot ? footnotes_ : endnotes_;
    const auto note = notes.find(id);
    return note == notes.end() ? xml_node() : note->second;
  }

  unsigned repeats(const xml_node&) const override { return 1; }

 private:
  static bool is_hidden(const xml_node& run) {
    const xml_node vanish = child_of(child_of(run, "rPr"), "vanish");
    return vanish && attribute_of(vanish, "val") != "0" && attribute_of(vanish, "val") != "false";
  }

  const DocxStyles& styles_;
  Notes footnotes_;
  Notes endnotes_;
  std::set<std::string> read_;
};

// Where the package says that its main part is.
std::string main_part(const ZipParts& parts) {
  pugi::xml_document tree;
  const std::string* links = parts.find("_rels/.rels");
  if (links != nullptr && !load_xml(*links, tree))
    for (const xml_node& link : tree.document_element())
      if (attribute_of(link, "Type").ends_with("/officeDocument")) {
        std::string name = part_name(attribute_of(link, "Target"), {});
        if (parts.find(name) != nullptr) return name;
      }
  return std::string(kMain);
}

void read_properties(const xml_node& core, Article& article) {
  if (article.title.empty())
    article.title = stated_title(xml_text(child_of(core, "title")));
  const std::string author = stated_author(xml_text(child_of(core, "creator")));
  if (!author.empty()) article.authors.push_back(author);
}

}  // namespace

bool is_docx(const Head& head) {
  if (!head.bytes.starts_with("PK\x03\x04")) return false;
  return head.ending == "docx" || head.ending == "docm" || head.ending == "dotx" ||
         head.bytes.find("word/document.xml") != std::string_view::npos ||
         head.bytes.find("word/_rels") != std::string_view::npos;
}

std::vector<Article> read_docx(std::string_view bytes, const std::string& path,
                               std::vector<Diagnostic>& diagnostics) {
  const ZipParts parts(bytes, [](std::string_view name) {
    return name == "_rels/.rels" || name == "docProps/core.xml" ||
           (name.starts_with("word/") && name.ends_with(".xml") &&
            name.find('/', 5) == std::string_view::npos);
  });
  const FaultTeller tell{path, diagnostics};
  for (const std::string& fault : parts.faults()) tell(fault + "; read without it");
  const std::string name = main_part(parts);
  const std::string* main = parts.find(name);
  if (main == nullptr) {
    tell(parts.encrypted() ? "encrypted; save it without a password"
                           : "no " + name + " that can be read; save it again as .docx");
    return {};
  }
  pugi::xml_document tree;
  if (const auto why = load_xml(*main, tree)) {
    tell(name + " is " + *why + "; save it again as .docx");
    return {};
  }
  const std::string folder = name.substr(0, name.rfind('/') + 1);
  const PartBeside styles(parts, folder + "styles.xml", tell);
  const PartBeside footnotes(parts, folder + "footnotes.xml", tell);
  const PartBeside endnotes(parts, folder + "endnotes.xml", tell);
  const PartBeside core(parts, "docProps/core.xml", tell);
  const DocxStyles known(styles.root());
  Docx format(known, footnotes.root(), endnotes.root());
  std::vector<Article> articles(1);
  read_office_text(child_of(tree.document_element(), "body"), format, articles[0]);
  mark_furniture(articles[0]);
  read_properties(core.root(), articles[0]);
  return articles;
}

}  // namespace attest
