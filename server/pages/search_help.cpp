#include "server/pages/search_help.h"

#include "server/pages/figure_view.h"
#include "server/pages/layout.h"
#include "server/pages/search_page.h"

namespace attest::server::pages {

namespace {

struct Example {
  std::string_view query;
  std::string_view explained;
};
constexpr Example kExamples[] = {
    {"arrivals", "help.words"},
    {"1516", "help.figure"},
    {"=\"1,516\"", "help.exact"},
    {"~1500", "help.rounds"},
    {"value:60..80 unit:%", "help.range"},
    {"period:2013", "help.period"},
    {"\"Ministry of Unification\"", "help.phrase"},
    {"source:\"Halla Wire\" lang:en", "help.source"},
    {"origin:unification-ministry", "help.origin"},
};

Html examples(const Words& words) {
  Html rows;
  for (const Example& example : kExamples) {
    rows.add(element("dt", element("a", {{"href", with_query("/", "q", example.query)}},
                                   element("code", {}, example.query))));
    rows.add(element("dd", {}, words(example.explained)));
  }
  return element("dl", {{"class", "help"}}, rows);
}

}  // namespace

Html query_help(const Words& words) {
  return element("details", {{"class", "query-help"}},
                 element("summary", {}, words("help.title")).add(examples(words)));
}

std::string home_page(const Words& words, const StoreReader::Counts& counts) {
  Html hero = element("h1", {}, words("site.tagline"));
  hero.add(search_form(words, "/", words("search.label"), words("search.button"), ""));
  hero.add(element("p", {{"class", "holds"}},
                   words("home.holds") + " " + words.count("home.articles", counts.articles) +
                       " · " + words.count("home.figures", counts.claims)));
  Html main = element("div", {{"class", "hero"}}, hero);
  main.add(element("section", {{"class", "examples"}, {"aria-labelledby", "help"}},
                   element("h2", {{"id", "help"}}, words("help.title")).add(examples(words))));
  Frame frame;
  frame.address = "/";
  frame.room = Room::Search;
  return page(words, frame, main);
}

}  // namespace attest::server::pages
