#include <catch2/catch.hpp>
#include <string>

#include "tests/indexer/readers/scratch.h"
#include "tests/indexer/readers/shown_blocks.h"

using namespace attest;
using testkit::read;
using testkit::told;

namespace {

constexpr const char* kPreserve = R"(<body xml:space="preserve">)";

std::string tei(const std::string& body, const std::string& header = {}) {
  return "<?xml version=\"1.0\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader>" +
         header + "</teiHeader><text xml:lang=\"en\">" + body + "</text></TEI>";
}

}  // namespace

TEST_CASE("Elements of a TEI body become blocks", "[tei]") {
  struct Case {
    std::string body, blocks;
  };
  const Case cases[] = {
      {"<body>\n <head>A\n title</head>\n <p>One  <measure>1,516</measure> people.</p></body>",
       "heading: A title / paragraph: One 1,516 people."},
      {"<body><list><item>1. One</item><item><p>Two</p></item></list></body>",
       "item: 1. One / item: Two"},
      {"<body><table><head>Arrivals</head><row><cell>2012</cell> <cell>1,502</cell></row>"
       "<row><cell/><cell>1,516</cell><cell/></row></table></body>",
       "heading: Arrivals / row: 2012\t1,502 / row: 1,516"},
      {"<body><quote><p>Far.</p></quote><p>He said <quote>near</quote> it.</p></body>",
       "quote: Far. / paragraph: He said near it."},
      {"<body><byline>By A. Name</byline><p>One<lb/>two</p><p>Три</p></body>",
       "furniture: By A. Name / paragraph: One\ntwo / paragraph@ru: Три"},
      {"<body><p>One<note>See <p>p. 5</p></note>, two.</p><p>Three.</p></body>",
       "paragraph: One, two. / paragraph: Three. / paragraph: See / paragraph: p. 5"},
      {"<body><p xml:lang=\"fr\">Un.</p><p>&lt;b&gt; &amp; &#x41;<![CDATA[&x; ]]>.</p></body>",
       "paragraph@fr: Un. / paragraph: <b> & A&x; ."},
      {"<body>Loose<p/><p> </p><p>text.<!-- not this --><?nor this?></p></body>",
       "paragraph: Loose / paragraph: text."},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.body);
    const auto reading = read(scratch.write("a.xml", tei(c.body)));
    CHECK(told(reading) == "");
    REQUIRE(reading.articles.size() == 1);
    CHECK(testkit::shown_blocks(reading.articles[0]) == c.blocks);
  }
}

TEST_CASE("Preserved space is the text to the last blank", "[tei]") {
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write(
      "a.xml",
      tei(std::string(kPreserve) +
          "<head>T</head>\r\n\n  <p>One  <num>2</num>\nthree</p>\n\n<p>a\n\nb</p>\n</body>")));
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].text == "T\n\n  One  2\nthree\n\na\n\nb\n");
  CHECK(testkit::shown_blocks(reading.articles[0]) ==
        "heading: T / paragraph: One  2\nthree / paragraph: a / paragraph: b");
}

TEST_CASE("Dated divisions are entries with their own titles and days", "[tei]") {
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write(
      "a.xml",
      tei("<body><head>Diary</head>"
          "<div><head><date when=\"2024-10-02\">2 Oct</date>: Full houses</head><p>A.</p></div>"
          "<div><head>Cradles — <date when=\"2024-02-28\">28 Feb</date></head><p>B.</p></div>"
          "<div><head>No date</head><p>C.</p></div></body>")));
  REQUIRE(reading.articles.size() == 1);
  std::string shown;
  for (const Section& section : reading.articles[0].sections)
    shown += section.title + "=" + (section.published ? section.published->edtf : "") + "@" +
             std::to_string(section.span.begin) + " ";
  CHECK(shown == "Diary=2024-02-28/2024-10-02@0 Full houses=2024-10-02@7 Cradles=2024-02-28@31 ");
}

TEST_CASE("The header's transcribed source counts before its file", "[tei]") {
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write(
      "a.xml",
      tei("<body><p>Сообщил Ким Сергей.</p></body>",
          "<fileDesc><titleStmt><title>File</title></titleStmt><publicationStmt>"
          "<publisher>An archive</publisher><idno>id-7</idno></publicationStmt><sourceDesc>"
          "<biblStruct><analytic><title level=\"a\">Article</title><author><persName>"
          "<forename>Сергей</forename> <surname>Ким</surname></persName></author>"
          "<author>A. Second</author></analytic><monogr><title level=\"j\">Outlet</title><imprint>"
          "<date when=\"2014-01-13T10:00\"/></imprint></monogr>"
          "<idno type=\"URI\">https://example.org/a</idno></biblStruct></sourceDesc></fileDesc>")));
  REQUIRE(reading.articles.size() == 1);
  const Article& article = reading.articles[0];
  CHECK(article.id == "id-7");
  CHECK(article.title == "Article");
  CHECK(article.authors == std::vector<std::string>{"Ким Сергей", "A. Second"});
  CHECK(article.publisher == "Outlet");
  REQUIRE(article.published);
  CHECK(article.published->edtf == "2014-01-13");
  CHECK(article.url == "https://example.org/a");
  CHECK(article.lang == "ru");  // the letters say so, whatever xml:lang does
}

TEST_CASE("XML that cannot be read says where, and what helps", "[tei][bad]") {
  const std::string good = tei("<body>\n<p>One.</p>\n</body>");
  const std::string bomb =
      "<!DOCTYPE TEI [\n<!ENTITY a \"ha\">\n<!ENTITY b \"&a;&a;&a;&a;\">\n]>\n"
      "<TEI><text><body><p>&lt;\n&b;</p></body></text></TEI>";
  const std::string external =
      "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
      "<TEI><text><body><p>&x;</p></body></text></TEI>";
  std::string deep = "<TEI><text><body>\n";
  for (int i = 0; i < 100000; ++i) deep += "<hi>";
  struct Case {
    std::string bytes, told;
  };
  const Case cases[] = {
      {good.substr(0, good.size() - 20),
       "a.xml:3: not well-formed XML (start-end tags mismatch); article skipped, repair it or "
       "fetch it again"},
      {"<?xml version=\"1.0\"?>\n<TEI>\n<p>One</q></TEI>",
       "a.xml:3: not well-formed XML (start-end tags mismatch); article skipped, repair it or "
       "fetch it again"},
      {"<?xml version=\"1.0\"?>\n<TEI><text a=1/></TEI>",
       "a.xml:2: not well-formed XML (error parsing element attribute); article skipped, repair "
       "it or fetch it again"},
      {bomb,
       "a.xml:6: the entity &b; is not XML's own and is not expanded; article skipped, write its "
       "characters instead"},
      {external,
       "a.xml:1: the entity &x; is not XML's own and is not expanded; article skipped, write its "
       "characters instead"},
      {deep, "a.xml:2: elements nested more than 500 deep; article skipped, no text needs that"},
      {"<?xml version=\"1.0\"?><opml><body/></opml>",
       "a.xml:1: <opml> is no TEI article; convert it to TEI, HTML or text"},
      {tei("<front/>"), "a.xml:1: TEI without a <body>; nothing to read"},
      {tei("<body><p> </p></body>"), "a.xml: no text in it; nothing to read"},
      {tei("<body><p>One" + std::string(1, '\0') + "</p></body>"),
       "a.xml: byte 118: a NUL byte, so this is no article; give text, HTML, XML or JSON Lines"},
      {tei("<body><p>\xD0\x9F\xD1\x80\xD0\xB8 \xFF</p></body>"),
       "a.xml:2: not valid UTF-8 at byte 122, and no other encoding fits; convert the file to "
       "UTF-8"},
      {"", "a.xml: the file is empty; nothing to read"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    const auto reading = read(scratch.write("a.xml", c.bytes));
    CAPTURE(c.bytes.substr(0, 100));
    CHECK(reading.articles.empty());
    CHECK(told(reading) == c.told);
  }
}

TEST_CASE("Entities declared but not used, or only quoted, do no harm", "[tei]") {
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write(
      "a.xml",
      "<!DOCTYPE TEI [<!ENTITY b \"&a;>\">]><TEI><!-- &b; --><text><body><p>AT&amp;T; &amp;b; "
      "<![CDATA[&b;]]></p></body></text></TEI>"));
  CHECK(told(reading) == "");
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].text == "AT&T; &b; &b;\n");
}

TEST_CASE("A TEI corpus is its articles, whatever corpora they stand in", "[tei]") {
  const std::string one = "<TEI><teiHeader/><text><body><p>One.</p></body></text></TEI>";
  const std::string two =
      "<TEI><teiHeader><fileDesc><publicationStmt><idno>second</idno></publicationStmt></fileDesc>"
      "</teiHeader><text><body><p>Two.</p></body></text></TEI>";
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write(
      "c.xml", "<?xml version=\"1.0\"?><teiCorpus><teiHeader/>" + one + "<teiCorpus><teiHeader/>" +
                   two + "<TEI><teiHeader/><text/></TEI></teiCorpus>" + one + "</teiCorpus>"));
  REQUIRE(reading.articles.size() == 3);
  CHECK(told(reading) == "");
  CHECK(reading.articles[0].id == "c");
  CHECK(reading.articles[1].id == "second");
  CHECK(reading.articles[2].id == "c-3");
  CHECK(reading.articles[2].member == "article 3");
  CHECK(reading.articles[2].text == "One.\n");
}

TEST_CASE("An entry may give its title as a name, its date without words", "[tei]") {
  const std::string entry = "<fw type=\"date\"><date when=\"2014-03-0";
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write(
      "e.xml", tei("<body xml:space=\"preserve\"><div type=\"entry\" n=\"First &amp; last\">" +
                   entry + "1\"/></fw><p>One.</p></div>\n<div type=\"entry\" n=\"\">" + entry +
                   "2\"/></fw><p>Two.</p></div></body>")));
  REQUIRE(reading.articles.size() == 1);
  const Article& article = reading.articles.front();
  CHECK(article.text == "One.\nTwo.");
  REQUIRE(article.sections.size() == 2);
  CHECK(article.sections[0].title == "First & last");
  CHECK(article.sections[1].published->edtf == "2014-03-02");
  CHECK(article.sections[1].span == Span{5, 9});
}

TEST_CASE("Page breaks of TEI that are numbered become pages", "[tei]") {
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write(
      "a.xml",
      "<TEI><text><body><p>Before. <pb n=\"11\"/>It counted 1,516 <pb/>arrivals <pb n=\"12\"/>there.</p></body>"
      "</text></TEI>"));
  REQUIRE(reading.articles.size() == 1);
  const Article& article = reading.articles[0];
  std::string shown;
  for (const Page& page : article.pages)
    shown += page.label + ":" + std::string(slice(article.text, page.span)) + "|";
  CHECK(shown == "11: It counted 1,516 arrivals|12: there.\n|");
}
