#include <catch2/catch.hpp>
#include <string>

#include "tests/indexer/readers/scratch.h"
#include "tests/indexer/readers/shown_blocks.h"

using namespace attest;
using testkit::read;
using testkit::shown_blocks;
using testkit::told;

namespace {

std::string page(const std::string& body, const std::string& head = {}) {
  return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8>" + head + "</head><body>" + body +
         "</body></html>";
}

// Long enough that what stands beside it is the smaller part of the page.
constexpr const char* kStory =
    "<p>The county counted 1,516 arrivals in 2013, its clerk said on Monday at a meeting of the "
    "board, which had asked for the figure twice since the summer and had not been given it.</p>";

bool has(const Article& article, std::string_view words) {
  return article.text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("Elements of a page become blocks", "[html]") {
  struct Case {
    std::string body, blocks;
  };
  const Case cases[] = {
      {"<h1>A <b>title</b></h1><p>One&nbsp;&amp; two\n three<p>Four",
       "heading: A title / paragraph: One\u00A0& two three / paragraph: Four"},
      {"<h1>T</h1><ul><li>One<li><p>Two</p></ul>", "heading: T / item: One / item: Two"},
      {"<h1>T</h1><table><caption>C</caption><tr><th>Year<th>Count<tr><td><p>2013</p><td>1,516</"
       "table>",
       "heading: T / heading: C / row: Year\tCount / row: 2013\t1,516"},
      {"<h1>T</h1><table><tr><td><h2>In a layout</h2><p>Text.</p></td></tr></table>",
       "heading: T / heading: In a layout / paragraph: Text."},
      {"<h1>T</h1><blockquote><p>Far.</p></blockquote>He said <q>near</q>.",
       "heading: T / quote: Far. / paragraph: He said near."},
      {"<h1>T</h1><p class=\"c-byline\">By A. Name</p><div>One<br>two<br><br>three</div>",
       "heading: T / furniture: By A. Name / paragraph: One\ntwo / paragraph: three"},
      {"<h1>T</h1><p>It was 1,516<sup><a href=\"#n3\">[3]</a></sup> km<sup>2</sup>.</p>",
       "heading: T / paragraph: It was 1,516 km2."},
      {"<h1>Title</h1><p>Один</p><p lang=fr-CA>Un</p>",
       "heading: Title / paragraph@ru: Один / paragraph@fr: Un"},
      {"<h1>T</h1><p>One</p><p>&nbsp;</p><div>\u200B &#xFEFF;</div><p>two",
       "heading: T / paragraph: One / paragraph: two"},
      {"<h1>T</h1><p>By Jane Doe | 5 March 2014 | 7 comments</p><p>It had 5.</p><p>Newsroom: +82 2 555 0142</p>",
       "heading: T / furniture: By Jane Doe | 5 March 2014 | 7 comments / paragraph: It had 5. / furniture: "
       "Newsroom: +82 2 555 0142"},
      {"<h1>T</h1><pre>a  b\nc</pre>", "heading: T / paragraph: a b\nc"},
      {"<h1>T</h1><p>x<script>var y = \"<p>7</p>\";</script><!-- 8 --></p><style>p{}</style>",
       "heading: T / paragraph: x"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.body);
    const auto reading = read(scratch.write("a.html", page(c.body)));
    CHECK(told(reading) == "");
    REQUIRE(reading.articles.size() == 1);
    CHECK(shown_blocks(reading.articles[0]) == c.blocks);
  }
}

TEST_CASE("The page around an article is left out", "[html]") {
  const char* around[] = {
      "<nav><ul><li><a href=a>FURNITURE 10</a></ul></nav>",
      "<header><a href=a>Outlet</a> FURNITURE, 14 °C</header>",
      "<footer>FURNITURE 2026</footer>",
      "<aside><p>FURNITURE: 5 ways</p></aside>",
      "<div class=\"share-buttons\">FURNITURE 312 times</div>",
      "<div id=\"cookie_consent\">FURNITURE and 842 partners</div>",
      "<section class=comments><p>FURNITURE says 7 people</p></section>",
      "<div role=complementary>FURNITURE 8</div>",
      "<div class=\"Related\"><h3>More</h3><p>FURNITURE 40</p></div>",
      "<ul><li><a href=a>FURNITURE 1</a><li><a href=b>FURNITURE 2</a></ul>",
      "<div style=\"display:none\">FURNITURE</div>",
      "<form><label>FURNITURE</label><input></form>",
  };
  const testkit::Scratch scratch;
  for (const char* part : around) {
    for (const char* element : {"article", "main", "div", "div class=page-with-sidebar"}) {
      CAPTURE(part, element);
      const std::string name = std::string(element).substr(0, std::string(element).find(' '));
      const std::string body =
          std::string("<") + element + "><h1>T</h1>" + kStory + part + kStory + "</" + name + ">";
      for (const std::string& bytes : {page(part + body), page(body + part)}) {
        const auto reading = read(scratch.write("a.html", bytes));
        REQUIRE(reading.articles.size() == 1);
        CHECK_FALSE(has(reading.articles[0], "FURNITURE"));
        CHECK(has(reading.articles[0], "1,516 arrivals"));
      }
    }
  }
}

TEST_CASE("What a page says of itself is believed in order", "[html]") {
  const std::string meta =
      "<title>Meta title | Outlet</title><meta property=\"og:site_name\" content=\"Outlet\">"
      "<meta name=author content=\"A. Meta\"><link rel=canonical href=\"https://example.org/c\">"
      "<meta property=\"article:published_time\" content=\"2014-01-13T09:00:00Z\">";
  const std::string linked =
      "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
      "{\"@type\":[\"NewsArticle\"],\"headline\":\"Linked "
      "title\",\"author\":[{\"@type\":\"Person\","
      "\"name\":\"B. Linked\"},\"C. Too\"],\"publisher\":{\"name\":\"Linked Outlet\"},"
      "\"datePublished\":\"2014-02-01\",\"inLanguage\":\"en-US\"}]}</script>";
  struct Case {
    std::string head, known;
  };
  const Case cases[] = {
      {meta, "Meta title; A. Meta; Outlet; 2014-01-13; https://example.org/c; en"},
      {linked + meta,
       "Linked title; B. Linked; Linked Outlet; 2014-02-01; https://example.org/c; en"},
      {"<script type=\"application/ld+json\">{\"@type\":</script>" + meta,
       "Meta title; A. Meta; Outlet; 2014-01-13; https://example.org/c; en"},
      {"<meta name=date content=\"13/1/2014\"><meta name=author content=\"https://x.example/a\">",
       "none; none; none; none; none; en"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.head);
    const auto reading = read(scratch.write("a.html", page(std::string(kStory) + kStory, c.head)));
    REQUIRE(reading.articles.size() == 1);
    const Article& a = reading.articles[0];
    const auto shown = [](const std::string& text) { return text.empty() ? "none" : text; };
    const bool titled = a.title.find("1,516") == std::string::npos;  // else from the text
    CHECK((titled ? shown(a.title) : "none") + "; " + (a.authors.empty() ? "none" : a.authors[0]) +
              "; " + shown(a.publisher) + "; " + (a.published ? a.published->edtf : "none") + "; " +
              shown(a.url) + "; " + a.lang ==
          c.known);
  }
}

TEST_CASE("A page of dated entries has a section for each", "[html]") {
  const testkit::Scratch scratch;
  const std::string story = kStory;
  const auto reading = read(scratch.write(
      "a.html", page("<h1>Diary</h1><div><h2>Full houses</h2><p>2 October 2024</p>" + story +
                     "</div><div><h2>Cradles</h2><p>28 February 2024</p>" + story + "</div>")));
  REQUIRE(reading.articles.size() == 1);
  std::string shown;
  for (const Section& section : reading.articles[0].sections)
    shown += section.title + "=" + (section.published ? section.published->edtf : "") + " ";
  CHECK(shown == "Diary=2024-02-28/2024-10-02 Full houses=2024-10-02 Cradles=2024-02-28 ");
}

TEST_CASE("Pages that lie about their encoding are read and told of", "[html][encoding]") {
  const std::string russian =
      "\xC2 \xEF\xF0\xEE\xF8\xEB\xEE\xEC \xE3\xEE\xE4\xF3 \xE2 \xF1\xF2\xF0\xE0\xED\xF3 "
      "\xEF\xF0\xE8\xE1\xFB\xEB\xE8 1516 \xF7\xE5\xEB\xEE\xE2\xE5\xEA, "
      "\xF1\xEE\xEE\xE1\xF9\xE8\xEB\xEE \xEC\xE8\xED\xE8\xF1\xF2\xE5\xF0\xF1\xF2\xE2\xEE.";
  const auto html = [&](const std::string& charset, const std::string& text) {
    return "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=" + charset +
           "\"></head><body><h1>T</h1><p>" + text + "</p></body></html>";
  };
  struct Case {
    std::string bytes, told;
  };
  const Case cases[] = {
      {html("windows-1251", russian), ""},
      {html("utf-8", russian),
       "a.html: declares utf-8 but its bytes are windows-1251; read as that, correct the "
       "declaration"},
      {html("iso-8859-1", russian),
       "a.html: declares iso-8859-1 but its bytes are windows-1251; read as that, correct the "
       "declaration"},
      {html("koi8-r", russian),
       "a.html: declares koi8-r but its bytes are windows-1251; read as that, correct the "
       "declaration"},
      {html("windows-1251", "В прошлом году в страну прибыли 1516 человек"),
       "a.html: declares windows-1251 but its bytes are UTF-8; read as that, correct the "
       "declaration"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    const auto reading = read(scratch.write("a.html", c.bytes));
    CHECK(told(reading) == c.told);
    REQUIRE(reading.articles.size() == 1);
    CHECK(has(reading.articles[0], "прошлом году в страну прибыли 1516 человек"));
  }
}

TEST_CASE("Pages that cannot be read say why", "[html][bad]") {
  std::string deep = "<html><body>\n";
  for (int i = 0; i < 100000; ++i) deep += "<div>";
  // Each paragraph opens again every element of the ones before: a tree of n × m.
  std::string bomb = "<html><body>";
  for (int i = 0; i < 900; ++i) bomb += "<font size=" + std::to_string(i) + ">";
  for (int i = 0; i < 20000; ++i) bomb += "<p>x</p>";
  struct Case {
    std::string bytes, told;
  };
  const Case cases[] = {
      {deep,
       "a.html:2: elements nested more than 1000 deep; page skipped, browsers do not show that "
       "either"},
      {page(std::string("<p>one") + '\0' + "two</p>"),
       "a.html: byte 74: a NUL byte, so this is no article; give text, HTML, XML or JSON Lines"},
      {page("<script>7</script>"), "a.html: no text in it; nothing to read"},
      {"<html>", "a.html: no text in it; nothing to read"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.bytes.substr(0, 100));
    const auto reading = read(scratch.write("a.html", c.bytes));
    CHECK(reading.articles.empty());
    CHECK(told(reading) == c.told);
  }
  const auto reading = read(scratch.write("a.html", bomb));
  CHECK(told(reading) == (reading.articles.empty()
                              ? "a.html: its elements would fill the memory; page skipped, split it"
                              : ""));
}

TEST_CASE("A page cut off anywhere is read as far as it goes", "[html][bad]") {
  const testkit::Scratch scratch;
  const std::string whole = page("<article><h1>Title</h1>" + std::string(kStory) + "</article>");
  for (const std::size_t size : {whole.size() - 10, whole.size() - 60, whole.size() / 2}) {
    const auto reading = read(scratch.write("a.html", whole.substr(0, size)));
    REQUIRE(reading.articles.size() == 1);
    CHECK(has(reading.articles[0], "Title"));
  }
}
