#include "server/pages/opensearch.h"

#include "search/export/markup.h"

namespace attest::server::pages {

std::string opensearch_description(const Words& words, std::string_view site) {
  const std::string at = as_markup(site);
  const auto url = [&](std::string_view type, std::string_view rel, std::string_view path) {
    return "  <Url type=\"" + std::string(type) + "\" rel=\"" + std::string(rel) +
           "\" template=\"" + at + std::string(path) + "\"/>\n";
  };
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n"
         "  <ShortName>" +
         as_markup(words("site.name")) + "</ShortName>\n  <Description>" +
         as_markup(words("site.tagline")) + "</Description>\n" +
         url("text/html", "results", "/?q={searchTerms}&amp;page={startPage?}") +
         url("application/x-suggestions+json", "suggestions", "/suggest?q={searchTerms}") +
         url("application/opensearchdescription+xml", "self", "/opensearch.xml") +
         "  <InputEncoding>UTF-8</InputEncoding>\n  <OutputEncoding>UTF-8</OutputEncoding>\n"
         "</OpenSearchDescription>\n";
}

}  // namespace attest::server::pages
