#include "indexer/readers/html_metadata.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "indexer/readers/metadata.h"
#include "text/ascii.h"

namespace attest {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxScript = std::size_t{1} << 20;

// What the elements of a page tell, gathered in one walk.
struct Told {
  std::map<std::string, std::string> meta;  // the first of each name
  std::vector<std::string> meta_authors;
  std::vector<std::string> scripts;  // of JSON-LD
  std::string title;
  std::string headline;
  std::string canonical;
  std::string lang;
  std::string published;
};

void hear_meta(const GumboNode* node, Told& told) {
  std::string name;
  for (const char* attribute_name : {"property", "name", "itemprop"})
    if (name.empty()) name = ascii::lowered(attribute(node, attribute_name));
  std::string content = collapsed(attribute(node, "content"));
  if (name.empty() || content.empty()) return;
  const bool author = name == "author" || name == "article:author" || name == "citation_author";
  if (author && content.find("://") == std::string::npos) {
    if (std::find(told.meta_authors.begin(), told.meta_authors.end(), content) ==
        told.meta_authors.end())
      told.meta_authors.push_back(content);
  }
  told.meta.emplace(std::move(name), std::move(content));
}

void hear_time(const GumboNode* node, Told& told) {
  const bool said = attribute(node, "itemprop") == "datePublished" ||
                    gumbo_get_attribute(&node->v.element.attributes, "pubdate") != nullptr;
  if (said) told.published = attribute(node, "datetime");
}

Told hear(const GumboNode* root) {
  Told told;
  told.lang = attribute(root, "lang");
  walk_html(
      root,
      [&](const GumboNode* node) {
        if (!is_element(node)) return false;
        switch (node->v.element.tag) {
          case GUMBO_TAG_META:
            hear_meta(node, told);
            return false;
          case GUMBO_TAG_TITLE:
            if (told.title.empty()) told.title = text_in(node);
            return false;
          case GUMBO_TAG_H1:
            if (told.headline.empty()) told.headline = text_in(node);
            return false;
          case GUMBO_TAG_LINK:
            if (ascii::same(attribute(node, "rel"), "canonical"))
              told.canonical = attribute(node, "href");
            return false;
          case GUMBO_TAG_SCRIPT:
            if (ascii::same(attribute(node, "type"), "application/ld+json") &&
                node->v.element.children.length == 1) {
              const auto* text = static_cast<const GumboNode*>(node->v.element.children.data[0]);
              if (const std::string_view script = text->v.text.text; script.size() <= kMaxScript)
                told.scripts.emplace_back(script);
            }
            return false;
          case GUMBO_TAG_TIME:
            hear_time(node, told);
            return false;
          default:
            return true;
        }
      },
      [](const GumboNode*) {});
  return told;
}

bool is_article_type(const json& type) {
  if (type.is_array()) return std::any_of(type.begin(), type.end(), is_article_type);
  if (!type.is_string()) return false;
  const std::string name = type.get<std::string>();
  return name.ends_with("Article") || name.ends_with("Posting") || name == "Report";
}

// The article among the things of a JSON-LD document; they stand in lists, or in
// the list of a @graph.
const json* find_article(const json& root) {
  std::vector<const json*> open = {&root};
  for (std::size_t i = 0; i < open.size() && i < 1000; ++i) {
    const json& thing = *open[i];
    if (thing.is_array())
      for (const json& one : thing) open.push_back(&one);
    if (!thing.is_object()) continue;
    if (const auto type = thing.find("@type"); type != thing.end() && is_article_type(*type))
      return &thing;
    for (const char* name : {"@graph", "mainEntity"})
      if (const auto inner = thing.find(name); inner != thing.end()) open.push_back(&*inner);
  }
  return nullptr;
}

std::string words_of(const json& thing, const char* name) {
  const auto found = thing.find(name);
  if (found == thing.end()) return {};
  if (found->is_string()) return collapsed(found->get<std::string>());
  if (found->is_object()) {
    for (const char* inner : {"name", "@id"})
      if (const auto word = found->find(inner); word != found->end() && word->is_string())
        return collapsed(word->get<std::string>());
  }
  return {};
}

std::vector<std::string> authors_of(const json& thing) {
  std::vector<std::string> names;
  const auto found = thing.find("author");
  if (found == thing.end()) return names;
  const json list = found->is_array() ? *found : json::array({*found});
  for (const json& one : list) {
    std::string name = one.is_string() ? one.get<std::string>() : std::string();
    if (one.is_object()) name = words_of(one, "name");
    // An organisation is an outlet, not an author.
    const bool person = !one.is_object() || words_of(one, "@type") != "Organization";
    if (name = collapsed(name); person && !name.empty() && name.find("://") == std::string::npos)
      names.push_back(std::move(name));
  }
  return names;
}

void take(std::string from, std::string& to) {
  if (to.empty()) to = std::move(from);
}

void take_date(std::string_view from, std::optional<Period>& to) {
  if (!to && !from.empty()) to = published_period(from);
}

void from_json(const std::string& script, Article& article) {
  const json root = json::parse(script, nullptr, false, true);
  if (root.is_discarded()) return;
  const json* thing = find_article(root);
  if (thing == nullptr) return;
  take(words_of(*thing, "headline"), article.title);
  if (article.authors.empty()) article.authors = authors_of(*thing);
  take(words_of(*thing, "publisher"), article.publisher);
  take_date(words_of(*thing, "datePublished"), article.published);
  take(words_of(*thing, "inLanguage"), article.lang);
  for (const char* name : {"url", "mainEntityOfPage"})
    if (std::string url = words_of(*thing, name); url.starts_with("http"))
      take(std::move(url), article.url);
}

// "Title | Outlet" without the outlet.
std::string without_outlet(const std::string& title, const std::string& outlet) {
  if (outlet.empty() || !title.ends_with(outlet)) return title;
  const std::string rest = title.substr(0, title.size() - outlet.size());
  const std::size_t end = rest.find_last_not_of(" |-:·");
  if (end == std::string::npos) return title;
  std::string kept = rest.substr(0, end + 1);
  for (const std::string_view dash : {"–", "—"})
    if (kept.ends_with(dash)) kept.resize(kept.size() - dash.size());
  return collapsed(kept);
}

}  // namespace

void read_html_metadata(const HtmlTree& tree, Article& article) {
  const Told told = hear(tree.root());
  const auto meta = [&](const char* name) {
    const auto found = told.meta.find(name);
    return found == told.meta.end() ? std::string() : found->second;
  };
  // Escapes can smuggle half a surrogate past; what is no UTF-8 throws nothing here,
  // since the parser has checked it already.
  for (const std::string& script : told.scripts) from_json(script, article);
  for (const char* name : {"og:site_name", "citation_journal_title", "dc.publisher"})
    take(meta(name), article.publisher);
  for (const char* name : {"og:title", "citation_title", "dc.title"})
    take(without_outlet(meta(name), article.publisher), article.title);
  take(told.headline, article.title);
  take(without_outlet(told.title, article.publisher), article.title);
  if (article.authors.empty()) article.authors = told.meta_authors;
  for (const char* name : {"article:published_time", "og:article:published_time", "datepublished",
                           "citation_publication_date", "dc.date.issued", "dc.date", "date"})
    take_date(meta(name), article.published);
  take_date(told.published, article.published);
  take(told.canonical, article.url);
  take(meta("og:url"), article.url);
  take(told.lang, article.lang);
  take(meta("og:locale"), article.lang);
  std::replace(article.lang.begin(), article.lang.end(), '_', '-');
}

}  // namespace attest
