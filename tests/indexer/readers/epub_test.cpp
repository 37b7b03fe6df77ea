#include <catch2/catch.hpp>
#include <string>

#include "tests/indexer/readers/made_zip.h"
#include "tests/indexer/readers/scratch.h"
#include "tests/indexer/readers/shown_blocks.h"

using namespace attest;
using testkit::made_zip;
using testkit::Parts;
using testkit::read;
using testkit::shown_blocks;
using testkit::told;

namespace {

const std::string kContainer =
    "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>";

std::string package(const std::string& metadata, const std::string& items, const std::string& spine) {
  return "<package unique-identifier=\"id\" xmlns:dc=\"d\" xmlns:opf=\"o\"><metadata>" + metadata +
         "</metadata><manifest>" + items + "</manifest><spine toc=\"ncx\">" + spine + "</spine></package>";
}

std::string item(const std::string& id, const std::string& href, const std::string& properties = {}) {
  return "<item id=\"" + id + "\" href=\"" + href + "\" media-type=\"application/xhtml+xml\" properties=\"" +
         properties + "\"/>";
}

std::string page(const std::string& body) {
  return "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/><script "
         "src=\"a.js\"/></head>"
         "<body>" +
         body + "</body></html>";
}

std::string epub(const std::string& opf, const Parts& more) {
  Parts parts = {
      {"mimetype", "application/epub+zip"}, {"META-INF/container.xml", kContainer}, {"OEBPS/book.opf", opf}};
  parts.insert(parts.end(), more.begin(), more.end());
  return made_zip(parts);
}

// Longer than a title page.
std::string chapter(const std::string& name, const std::string& figure) {
  std::string text = "<h2>" + name + "</h2><p>It counted " + figure + " arrivals. ";
  while (text.size() < 450) text += "The clerk read the figure twice and the board took note of it. ";
  return page(text + "</p>");
}

std::string titles(const Article& article) {
  std::string shown;
  for (const Section& section : article.sections)
    shown += (shown.empty() ? "" : " / ") + section.title + "@" + std::to_string(section.span.begin);
  return shown;
}

}  // namespace

TEST_CASE("A book is one article and its chapters are the sections", "[epub]") {
  const std::string opf = package(
      "<dc:identifier id=\"id\">urn:isbn:1</dc:identifier><dc:title>Counts</dc:title><dc:creator>Jane "
      "Roe</dc:creator>"
      "<dc:creator opf:role=\"edt\">An Editor</dc:creator><dc:publisher>Border Press</dc:publisher>"
      "<dc:language>en-GB</dc:language><dc:date opf:event=\"modification\">2020-01-01</dc:date>"
      "<dc:date opf:event=\"publication\">2014-02-03</dc:date>",
      item("n", "nav.xhtml", "nav") + item("a", "text/a.xhtml") + item("a2", "text/a%202.xhtml") +
          item("b", "text/b.xhtml"),
      "<itemref idref=\"n\"/><itemref idref=\"a\"/><itemref idref=\"a2\"/><itemref idref=\"b\"/><itemref "
      "idref=\"b\"/>"
      "<itemref idref=\"gone\"/>");
  const std::string nav = page(
      "<nav epub:type=\"toc\"><ol><li><a href=\"text/a.xhtml\">One</a></li><li><a "
      "href=\"text/b.xhtml#x\">Two</a></li></ol></nav><nav epub:type=\"page-list\"><a "
      "href=\"text/a%202.xhtml\">7</a></nav>");
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write("a.bin", epub(opf, {{"OEBPS/nav.xhtml", nav},
                                                              {"OEBPS/text/a.xhtml", chapter("First", "1,516")},
                                                              {"OEBPS/text/a 2.xhtml", page("<p>Goes on.</p>")},
                                                              {"OEBPS/text/b.xhtml", chapter("Second", "1,400")}})));
  CHECK(told(reading) == "");
  REQUIRE(reading.articles.size() == 1);
  const Article& article = reading.articles[0];
  CHECK(article.title == "Counts");
  CHECK(article.authors == std::vector<std::string>{"Jane Roe"});
  CHECK(article.publisher == "Border Press");
  CHECK(article.lang == "en");
  CHECK(article.identity == "urn:isbn:1");
  REQUIRE(article.published);
  CHECK(article.published->edtf == "2014-02-03");
  CHECK(titles(article) == "One@0 / Two@" + std::to_string(article.text.find("Second")));
  CHECK(article.text.find("Goes on.") < article.text.find("Second"));
}

TEST_CASE("XHTML of books is read as what it is", "[epub]") {
  struct Case {
    std::string body, blocks;
  };
  const Case cases[] = {
      {"<p>One<a id=\"p1\"/> two<br/>three</p>", "paragraph: One two\nthree"},
      {"<p>Fell<sup><a href=\"#n\">1</a></sup>.</p><aside epub:type=\"footnote\" id=\"n\"><p>Of 1,400.</p></aside>",
       "paragraph: Fell. / paragraph: Of 1,400."},
      {"<p>A<!-- <b/> --> &amp; b</p><table><tr><td/><td>7</td></tr></table>", "paragraph: A & b / row: 7"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.body);
    const std::string opf = package("<dc:title>T</dc:title>", item("a", "a.xhtml"), "<itemref idref=\"a\"/>");
    const auto reading = read(scratch.write("a.epub", epub(opf, {{"OEBPS/a.xhtml", page(c.body)}})));
    CHECK(told(reading) == "");
    REQUIRE(reading.articles.size() == 1);
    CHECK(shown_blocks(reading.articles[0]) == c.blocks);
  }
}

TEST_CASE("A date that is the file's own is not the book's", "[epub]") {
  struct Case {
    std::string metadata, published;
  };
  const Case cases[] = {
      {"<dc:date>2014-02-03T00:00:00Z</dc:date>", "2014-02-03"},
      {"<dc:date>2014</dc:date><meta property=\"dcterms:modified\">2026-11-29T07:00:00Z</meta>", "2014"},
      {"<dc:date>2026-11-29</dc:date><meta property=\"dcterms:modified\">2026-11-29T07:00:00Z</meta>", ""},
      {"<dc:date>0101-01-01T00:00:00+00:00</dc:date>", ""},
      {"<dc:date opf:event=\"creation\">2014-02-03</dc:date>", ""},
      {"<dc:date>yesterday</dc:date>", ""},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.metadata);
    const std::string opf = package(c.metadata, item("a", "a.xhtml"), "<itemref idref=\"a\"/>");
    const auto reading =
        read(scratch.write("a.epub", epub(opf, {{"OEBPS/a.xhtml", page("<p>1,516 people came.</p>")}})));
    REQUIRE(reading.articles.size() == 1);
    const auto& published = reading.articles[0].published;
    CHECK((published ? published->edtf : "") == c.published);
  }
}

TEST_CASE("Books that are damaged are told of, and what can be read is", "[epub]") {
  const std::string opf =
      package("<dc:title>T</dc:title>", item("a", "a.xhtml") + item("b", "../../etc/passwd") + item("c", "c.xhtml"),
              "<itemref idref=\"a\"/><itemref idref=\"b\"/><itemref idref=\"c\"/>");
  const Parts good = {{"OEBPS/c.xhtml", page("<p>1,516 people came.</p>")}};
  const std::string whole = epub(opf, good);
  std::string deep;
  for (int i = 0; i < 1200; ++i) deep += "<div>";
  Parts both = good;
  both.emplace_back("OEBPS/a.xhtml", page(deep));
  struct Case {
    std::string bytes;
    std::size_t articles;
    std::string told;
  };
  const Case cases[] = {
      {whole, 1,
       "a.epub: OEBPS/a.xhtml is missing or cannot be read; chapter left out\n"
       "a.epub:  is missing or cannot be read; chapter left out"},
      {epub(opf, both), 1,
       "a.epub: OEBPS/a.xhtml: elements nested more than 1000 deep; page skipped, browsers do not show that either\n"
       "a.epub:  is missing or cannot be read; chapter left out"},
      {made_zip({{"mimetype", "application/epub+zip"}}), 0,
       "a.epub: META-INF/container.xml names no package; no book without it"},
      {made_zip({{"mimetype", "application/epub+zip"}, {"META-INF/container.xml", kContainer}}), 0,
       "a.epub: OEBPS/book.opf is missing; no book without it"},
      {epub("<package>", {}), 0, "a.epub: OEBPS/book.opf is not well-formed XML; no book without it"},
      {epub(package("", "", ""), {}), 0, "a.epub: no text in it; nothing to read"},
      {epub(opf, {{"META-INF/rights.xml", "<r/>"}}), 0, "a.epub: protected against copying; its text cannot be read"},
      {whole.substr(0, whole.size() / 2), 0, ""},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    const auto reading = read(scratch.write("a.epub", c.bytes));
    CAPTURE(told(reading));
    CHECK(reading.articles.size() == c.articles);
    if (!c.told.empty()) CHECK(told(reading) == c.told);
    CHECK(!told(reading).empty());
  }
}
