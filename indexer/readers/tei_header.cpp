#include "indexer/readers/tei_header.h"

#include <array>

#include "indexer/readers/metadata.h"
#include "indexer/readers/tei_body.h"
#include "indexer/readers/xml_tree.h"

namespace attest {
namespace {

using pugi::xml_node;

std::string words_in(const xml_node& node) {
  return collapsed(xml_text(node));
}

// The first descendant of one of the names, in document order.
xml_node find(const xml_node& within, const char* name, const char* attribute = nullptr,
              std::initializer_list<std::string_view> values = {}) {
  return within.find_node([&](const xml_node& node) {
    if (local_name(node) != name) return false;
    if (attribute == nullptr) return true;
    const std::string_view value = node.attribute(attribute).value();
    for (const std::string_view wanted : values)
      if (value == wanted) return true;
    return false;
  });
}

std::string name_of(const xml_node& author, std::string_view text) {
  const xml_node family = find(author, "surname");
  if (!family) return words_in(author);
  return full_name(words_in(find(author, "forename")), words_in(family), text);
}

std::vector<std::string> authors_in(const xml_node& within, std::string_view text) {
  std::vector<std::string> names;
  for (const xml_node& child : within.children()) {
    if (local_name(child) == "author") {
      if (std::string name = name_of(child, text); !name.empty()) names.push_back(std::move(name));
    } else if (local_name(child) == "analytic" || local_name(child) == "biblStruct" ||
               local_name(child) == "bibl" || local_name(child) == "listBibl") {
      for (std::string& name : authors_in(child, text)) names.push_back(std::move(name));
    }
  }
  return names;
}

std::optional<Period> date_in(const xml_node& within) {
  const xml_node date = find(within, "date");
  if (!date) return std::nullopt;
  for (const char* name : {"when", "when-iso"})
    if (const pugi::xml_attribute when = date.attribute(name))
      return published_period(when.value());
  if (const std::string from = date.attribute("from").value(); !from.empty())
    return published_period(from + "/" + date.attribute("to").value());
  return published_period(words_in(date));
}

std::string title_in(const xml_node& within, std::initializer_list<std::string_view> levels) {
  return words_in(find(within, "title", "level", levels));
}

std::string outlet_in(const xml_node& source) {
  if (std::string journal = title_in(source, {"j"}); !journal.empty()) return journal;
  return words_in(find(source, "publisher"));
}

std::string address_in(const xml_node& within) {
  const xml_node idno = find(within, "idno", "type", {"URI", "URL", "uri", "url"});
  if (idno) return words_in(idno);
  for (const char* name : {"ref", "ptr"}) {
    const std::string_view target = find(within, name).attribute("target").value();
    if (target.starts_with("http")) return std::string(target);
  }
  return {};
}

void take(std::string&& from, std::string& to) {
  if (to.empty()) to = std::move(from);
}

}  // namespace

void read_tei_header(const xml_node& root, Article& article) {
  const xml_node header = find(root, "teiHeader");
  const xml_node source = find(header, "sourceDesc");
  const xml_node file = find(header, "titleStmt");
  const xml_node publication = find(header, "publicationStmt");
  take(title_in(source, {"a"}), article.title);
  take(words_in(find(file, "title")), article.title);
  article.authors = authors_in(source, article.text);
  if (article.authors.empty()) article.authors = authors_in(file, article.text);
  // Who published the transcription is not the outlet, unless nothing was transcribed.
  article.publisher = outlet_in(source ? source : publication);
  article.published = date_in(source);
  if (!article.published) article.published = date_in(publication);
  take(address_in(source), article.url);
  take(address_in(publication), article.url);
  const xml_node id =
      publication.find_child([](const xml_node& node) { return local_name(node) == "idno"; });
  take(words_in(id), article.id);
  take(find(header, "language").attribute("ident").value(), article.lang);
}

}  // namespace attest
