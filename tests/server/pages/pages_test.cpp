#include <catch2/catch.hpp>

#include "sample_article.h"
#include "search/export/formats.h"
#include "server/pages/article_page.h"
#include "server/pages/check_page.h"
#include "server/pages/claim_page.h"
#include "server/pages/figure_view.h"
#include "server/pages/html.h"
#include "server/pages/layout.h"
#include "server/pages/plot_points.h"
#include "server/pages/search_page.h"
#include "text/percent.h"

namespace attest::server::pages {

namespace {

constexpr std::string_view kHostile =
    "</p><script>alert(1)</script> \"' onload=x <img src=x onerror=y> & 1,516 people came.";

const Words& english() { return catalogue().languages().front(); }

bool holds(const std::string& page, std::string_view part) {
  return page.find(part) != std::string::npos;
}

// What no page of ours ever has: scripts and styles inside it, or handlers in attributes.
void check_harmless(const std::string& page) {
  CHECK_FALSE(holds(page, "<script>"));
  CHECK_FALSE(holds(page, "<img"));
  CHECK_FALSE(holds(page, " style="));
  CHECK_FALSE(holds(page, "\"' onload"));
  CHECK_FALSE(holds(page, "javascript:"));
}

SearchView found(const WholeArticle& whole) {
  SearchView view;
  view.asked.query = "people";
  view.answer.query = "people";
  view.answer.total = 1;
  view.answer.hits.push_back(testkit::sample_hit(whole));
  return view;
}

}  // namespace

TEST_CASE("Text becomes markup by one door, which escapes it", "[pages][html]") {
  CHECK(text("<b>&\"'").markup() == "&lt;b&gt;&amp;&quot;'");
  CHECK(element("a", {{"href", "\"><script>"}}, "x").markup() ==
        "<a href=\"&quot;&gt;&lt;script&gt;\">x</a>");
  CHECK(element("ul", element("li", {}, "1")).markup() == "<ul><li>1</li>\n</ul>\n");
  CHECK(empty_element("input", {{"disabled", std::nullopt}}).markup() == "<input disabled>");
}

TEST_CASE("The reader shows the text as it is stored, each figure a link", "[pages][reader]") {
  ArticleView view;
  view.article = testkit::sample_article("In 2013, 1,516 people arrived.\nOf them 69% were women.",
                                         "en");
  REQUIRE(view.article.claims.size() == 2);
  view.address = "/articles/a";
  const std::string page = article_page(english(), view);
  const std::string& id = view.article.claims.front().id;
  CHECK(holds(page, "id=\"c-" + id + "\""));
  CHECK(holds(page, "<mark>1,516</mark>"));
  CHECK(holds(page, "In 2013, <a"));
  CHECK(holds(page, "</mark></a> people arrived.</p>"));
  CHECK(holds(page, "href=\"#c-" + id + "\""));
  CHECK(holds(page, "<html lang=\"en\">"));
  CHECK(holds(page, "#:~:text="));
  // The original opens where the reader does.
  view.sentence = view.article.claims.back().sentence;
  CHECK(holds(article_page(english(), view), "#:~:text=Of%20them"));
  // What a query found is marked besides, inside figures, too.
  view.marks = {{12, 21}};
  CHECK(holds(reader_text(english(), view.article, view.marks).markup(),
              "<mark>1,5<b class=\"match\" id=\"hit\">16</b></mark>"));
}

TEST_CASE("A result is a sentence with its figure marked and its facts", "[pages][search]") {
  const WholeArticle whole = testkit::sample_article("In 2013, 1,516 people arrived.", "en");
  SearchView view = found(whole);
  const std::string& id = whole.claims.front().id;
  view.standings[id] = {7, 2, 1};
  view.facets.langs = {{"ko", 3}};
  const std::string page = search_page(english(), view);
  CHECK(holds(page, "In 2013, <mark>1,516</mark> people arrived."));
  CHECK(holds(page, "7 mentions, 2 origins"));
  CHECK(holds(page, "1 contradiction"));
  CHECK(holds(page, "href=\"/claims/" + id + "\""));
  CHECK(holds(page, "href=\"/articles/news%2Fa.xml%20%23%20line%2012?q=people&amp;at=1#c-" + id));
  CHECK(holds(page, "href=\"/?q=people&amp;lang=ko\""));
  CHECK(holds(page, "Korean"));
  CHECK(holds(page, "1 article<"));
  view.standings.clear();
  CHECK(holds(search_page(english(), view), "not compared"));
  view.standings[id] = {7, 2, 1};
  const std::string russian = search_page(*catalogue().find("ru"), view);
  CHECK(holds(russian, "7 упоминаний, 2 первоисточника"));
  CHECK(holds(russian, "lang=\"en\" dir=\"auto\" class=\"sentence\""));
}

TEST_CASE("How much evidence there is, is told of all of it", "[pages][check]") {
  const WholeArticle whole = testkit::sample_article("In 2013, 1,516 people arrived.", "en");
  const Hit hit = testkit::sample_hit(whole);
  const CitedFigure figure = figure_of(Claim(whole.claims.front()),
                                       std::make_shared<ArticleRecord>(whole.record),
                                       std::make_shared<PassageRecord>(hit.records.front()));
  CheckView view;
  view.text = whole.record.article.text;
  view.draft = whole.record.article;
  CheckedFigure checked;
  checked.stated = figure;
  checked.origins = 2;
  checked.evidence.resize(1);
  checked.evidence.front().figure = figure;
  checked.left_out = 13;
  view.checked.figures.push_back(checked);
  CHECK(holds(check_page(english(), view), "14 mentions, 2 origins · 1 of 14 shown"));
}

TEST_CASE("Figures of one origin have one shape, and the last is for all others", "[pages][plot]") {
  Shapes shapes;
  CHECK(shapes.of(3) == 0);
  CHECK(shapes.of(1) == 1);
  CHECK(shapes.of(3) == 0);
  for (std::size_t origin = 10; origin < 30; ++origin) CHECK(shapes.of(origin) < 9);
  CHECK(Shapes::sign(shapes.of(29)) == "×");
  CHECK(shapes.of(28) == shapes.of(29));
}

TEST_CASE("A citation names author, outlet and day, and no file of ours", "[pages][claim]") {
  WholeArticle whole = testkit::sample_article("In 2013, 1,516 people arrived.", "en");
  Article& article = whole.record.article;
  article.authors = {"Jo Doe"};
  article.publisher.clear();
  article.path = "/home/jo/a.xml";
  const Hit hit = testkit::sample_hit(whole);
  const CitedFigure figure = figure_of(Claim(whole.claims.front()),
                                       std::make_shared<ArticleRecord>(whole.record),
                                       std::make_shared<PassageRecord>(hit.records.front()));
  const std::string cited = quote_and_citation(*catalogue().find("ru"), figure);
  CHECK(cited.starts_with("«In 2013, 1,516 people arrived.» — Jo Doe, example.org, «A title»"));
  CHECK(cited.find("/home/jo") == std::string::npos);
  CHECK(source_line(english(), article, article.published).markup().find("/home/jo") ==
        std::string::npos);
}

TEST_CASE("Words of the query are told from the figures of a sentence", "[pages][search]") {
  SearchView view = found(testkit::sample_article("In 2013, 1,516 people arrived.", "en"));
  view.answer.hits.front().passages.front().marks = {{9, 14}, {22, 29}};
  CHECK(holds(search_page(english(), view),
              "<mark>1,516</mark> people <b class=\"match\">arrived</b>."));
}

TEST_CASE("What is found can be taken along in formats that there are", "[pages][search]") {
  const std::string page =
      search_page(english(), found(testkit::sample_article("1,516 people arrived.", "en")));
  constexpr std::string_view kLink = "/api/export?q=people&amp;format=";
  std::size_t links = 0;
  for (std::size_t at = page.find(kLink); at != std::string::npos; at = page.find(kLink, at + 1)) {
    const std::size_t begin = at + kLink.size();
    const std::string format = page.substr(begin, page.find('"', begin) - begin);
    CAPTURE(format);
    CHECK(find_export_format(format) != nullptr);
    ++links;
  }
  CHECK(links > 3);
}

TEST_CASE("Filters become fields of the query language", "[pages][search]") {
  SearchAsked asked;
  asked.query = "women OR men";
  CHECK(effective_query(asked) == "women OR men");
  asked.filters = {{"lang", "ko"}, {"source", "The \"Daily\""}};
  CHECK(effective_query(asked) == "(women OR men) lang:\"ko\" source:\"The  Daily \"");
  CHECK(search_address(asked) == "/?q=women%20OR%20men&lang=ko&source=The%20%22Daily%22");
  CHECK(is_filter("lang"));
  CHECK_FALSE(is_filter("ui"));
}

TEST_CASE("Script in titles, texts, addresses and queries stays text", "[pages][hostile]") {
  for (const Words& words : catalogue().languages()) {
    ArticleView view;
    view.article = testkit::sample_article(kHostile, "en\" onload=\"x", std::string(kHostile));
    Article& article = view.article.record.article;
    article.url = "javascript:alert(1)";
    article.publisher = std::string(kHostile);
    article.authors = {std::string(kHostile)};
    article.id = article.path = std::string(kHostile);
    view.article.record.key = std::string(kHostile);
    view.address = "/articles/" + percent::encoded(kHostile);
    check_harmless(article_page(words, view));
    SearchView results = found(view.article);
    results.asked.query = std::string(kHostile);
    results.asked.filters = {{"source", std::string(kHostile)}};
    results.answer.notes = {{NoteCode::NotOfField, std::string(kHostile), "date"}};
    results.facets.sources = {{std::string(kHostile), 1}};
    check_harmless(search_page(words, results));
    check_harmless(error_page(words, "/a", kHostile, kHostile));
  }
}

TEST_CASE("Nothing found says so and offers other queries", "[pages][search]") {
  SearchView view;
  view.asked.query = "arivals";
  view.answer.suggestions = {"arrivals"};
  const std::string page = search_page(english(), view);
  CHECK(holds(page, "Nothing was found."));
  CHECK(holds(page, "href=\"/?q=arrivals\""));
}

}  // namespace attest::server::pages
