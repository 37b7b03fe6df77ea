#include "indexer/readers/epub_package.h"

#include <algorithm>
#include <array>
#include <set>

#include "indexer/readers/metadata.h"
#include "indexer/readers/xml_source.h"
#include "indexer/readers/xml_tree.h"

namespace attest {
namespace {

using pugi::xml_node;

constexpr std::size_t kMaxSpine = 20'000;

struct Item {
  std::string name;
  std::string type;
  std::string properties;
};
using Manifest = std::map<std::string, Item, std::less<>>;  // by id

bool has_word(std::string_view words, std::string_view word) {
  return (" " + std::string(words) + " ").find(" " + std::string(word) + " ") != std::string::npos;
}

std::string package_name(const ZipParts& parts) {
  pugi::xml_document tree;
  const std::string* container = parts.find("META-INF/container.xml");
  if (container == nullptr || load_xml(*container, tree)) return {};
  const xml_node root = tree.document_element();
  const xml_node file = root.find_node(
      [](const xml_node& node) { return local_name(node) == "rootfile"; });
  return part_name(attribute_of(file, "full-path"), {});
}

Manifest read_manifest(const xml_node& manifest, const std::string& package) {
  Manifest items;
  for (const xml_node& item : manifest)
    if (local_name(item) == "item")
      items.emplace(attribute_of(item, "id"),
                    Item{part_name(attribute_of(item, "href"), package),
                         std::string(attribute_of(item, "media-type")),
                         std::string(attribute_of(item, "properties"))});
  return items;
}

// Only text is read: pictures and fixed pages in the reading order are none.
bool is_text(const Item& item) {
  return item.type == "application/xhtml+xml" || item.type == "text/html" ||
         item.type == "application/x-dtbook+xml";
}

void add_to_spine(const xml_node& spine, const Manifest& manifest, EpubPackage& package) {
  std::set<std::string_view> seen;  // a part that is named twice is read once
  for (const xml_node& reference : spine) {
    const auto item = manifest.find(attribute_of(reference, "idref"));
    if (item == manifest.end() || !is_text(item->second)) continue;
    if (has_word(item->second.properties, "nav")) continue;
    if (package.spine.size() >= kMaxSpine) return;
    if (seen.insert(item->second.name).second) package.spine.push_back(item->second.name);
  }
}

// EPUB 3: links in <nav>; EPUB 2: navPoints.  The first title that leads to a part is its own.
void add_titles(const ZipParts& parts, const std::string& name, EpubPackage& package) {
  const std::string* bytes = parts.find(name);
  pugi::xml_document tree;
  if (bytes == nullptr || load_xml(*bytes, tree)) return;
  walk_xml(
      tree,
      [&](const xml_node& node) {
        std::string_view target;
        std::string title;
        if (local_name(node) == "a") {
          target = attribute_of(node, "href");
          title = collapsed(xml_text(node));
        } else if (local_name(node) == "navPoint") {
          target = attribute_of(child_of(node, "content"), "src");
          title = collapsed(xml_text(child_of(node, "navLabel")));
        } else if (local_name(node) == "nav") {
          const std::string_view type = attribute_of(node, "type");
          return type.empty() || has_word(type, "toc");  // not page lists and landmarks
        }
        if (!title.empty() && title.size() <= 600)
          package.titles.emplace(part_name(target, name), std::move(title));
        return true;
      },
      [](const xml_node&) {});
}

// The day on which the file was made last, as EPUB 3 has it.
std::string day_of_file(const xml_node& metadata) {
  for (const xml_node& meta : metadata)
    if (attribute_of(meta, "property") == "dcterms:modified")
      return collapsed(xml_text(meta)).substr(0, 10);
  return {};
}

// "creation" and "modification" are of the file, not of the book; so is a date that is no other
// than the file's, which is what programs put where they are told none.
void read_date(const xml_node& date, const std::string& day_of_file, Article& article) {
  const std::string_view event = attribute_of(date, "event");
  if (!event.empty() && event != "publication" && event != "original-publication") return;
  const std::string value = collapsed(xml_text(date));
  if (event.empty() && !day_of_file.empty() && value.starts_with(day_of_file)) return;
  const auto published = published_period(value);
  if (!published || !published->from || published->from->year() < std::chrono::year(1500)) return;
  if (!article.published || event == "publication") article.published = published;
}

// EPUB 3 says in a <meta> beside it that a creator is no author but the editor of another's text.
bool is_author(const xml_node& metadata, const xml_node& creator) {
  const std::string_view role = attribute_of(creator, "role");
  if (!role.empty()) return role == "aut";
  const std::string refines = "#" + std::string(attribute_of(creator, "id"));
  for (const xml_node& meta : metadata)
    if (refines.size() > 1 && attribute_of(meta, "refines") == refines &&
        attribute_of(meta, "property") == "role")
      return collapsed(xml_text(meta)) == "aut";
  return true;
}

void read_metadata(const xml_node& root, Article& article) {
  const xml_node metadata = child_of(root, "metadata");
  const std::string_view unique = attribute_of(root, "unique-identifier");
  // OEBPS 1 put them one deeper.
  xml_node fields = child_of(metadata, "dc-metadata");
  if (!fields) fields = metadata;
  const std::string file_day = day_of_file(fields);
  for (const xml_node& field : fields) {
    const std::string_view name = local_name(field);
    const std::string value = collapsed(xml_text(field));
    if (value.empty() || value.size() > 2000) continue;
    if (name == "title" && article.title.empty()) article.title = value;
    if (name == "creator" && is_author(metadata, field) && article.authors.size() < 50)
      article.authors.push_back(value);
    if (name == "publisher" && article.publisher.empty()) article.publisher = value;
    if (name == "language" && article.lang.empty()) article.lang = value.substr(0, value.find('-'));
    if (name == "date") read_date(field, file_day, article);
    if (name == "identifier" && (article.identity.empty() || attribute_of(field, "id") == unique))
      article.identity = value;
  }
}

}  // namespace

std::optional<EpubPackage> read_epub_package(const ZipParts& parts, Article& article,
                                             std::string& fault) {
  const std::string name = package_name(parts);
  const std::string* bytes = parts.find(name);
  if (bytes == nullptr) {
    fault = name.empty() ? "META-INF/container.xml names no package" : name + " is missing";
    return std::nullopt;
  }
  pugi::xml_document tree;
  if (const auto why = load_xml(*bytes, tree)) {
    fault = name + " is " + *why;
    return std::nullopt;
  }
  const xml_node root = tree.document_element();
  read_metadata(root, article);
  EpubPackage package;
  const Manifest manifest = read_manifest(child_of(root, "manifest"), name);
  const xml_node spine = child_of(root, "spine");
  add_to_spine(spine, manifest, package);
  for (const auto& [id, item] : manifest)
    if (has_word(item.properties, "nav")) add_titles(parts, item.name, package);
  const auto ncx = manifest.find(attribute_of(spine, "toc"));
  if (package.titles.empty() && ncx != manifest.end()) add_titles(parts, ncx->second.name, package);
  return package;
}

namespace {

// Elements that HTML itself never closes.
bool is_void(std::string_view name) {
  constexpr std::array<std::string_view, 14> kVoid = {"area", "base", "br", "col", "embed",
                                                      "hr", "img", "input", "link", "meta",
                                                      "param", "source", "track", "wbr"};
  return std::find(kVoid.begin(), kVoid.end(), name) != kVoid.end();
}

void add_tag(std::string_view tag, std::string& html) {
  const std::size_t start = tag.starts_with("</") ? 2 : 1;
  const std::string_view name =
      tag.substr(start, std::min(tag.find_first_of(" \t\r\n/>", start), tag.size()) - start);
  if (name == "aside") {
    html += start == 2 ? "</div>" : "<div>";
    if (tag.ends_with("/>")) html += "</div>";
    return;
  }
  if (!tag.ends_with("/>") || name.empty() || is_void(name)) {
    html += tag;
    return;
  }
  html += tag.substr(0, tag.size() - 2);
  html.append("></").append(name).push_back('>');
}

}  // namespace

std::string html_of_xhtml(std::string_view page) {
  std::string html;
  html.reserve(page.size() + page.size() / 16);
  while (!page.empty()) {
    const std::size_t open = std::min(page.find('<'), page.size());
    html += page.substr(0, open);
    page.remove_prefix(open);
    if (page.empty()) break;
    std::size_t end = skip_special(page, 0);
    if (end > 0) {
      html += page.substr(0, end);
    } else {
      end = std::min(page.find('>'), page.size() - 1) + 1;
      add_tag(page.substr(0, end), html);
    }
    page.remove_prefix(end);
  }
  return html;
}

}  // namespace attest
