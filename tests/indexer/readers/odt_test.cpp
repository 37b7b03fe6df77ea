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

std::string odt(const std::string& text, const Parts& more = {}) {
  Parts parts = {{"mimetype", "application/vnd.oasis.opendocument.text"},
                 {"content.xml",
                  "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:draw=\"d\" "
                  "xmlns:style=\"s\"><office:automatic-styles><style:style style:name=\"P1\" "
                  "style:parent-style-name=\"Quotations\"/><style:style style:name=\"P2\" "
                  "style:parent-style-name=\"P2\"/></office:automatic-styles><office:body><office:text>" +
                      text + "</office:text></office:body></office:document-content>"}};
  parts.insert(parts.end(), more.begin(), more.end());
  return made_zip(parts);
}

}  // namespace

TEST_CASE("Paragraphs of OpenDocument become blocks", "[odt]") {
  struct Case {
    std::string text, blocks;
  };
  const Case cases[] = {
      {"<text:p text:style-name=\"Title\">Arrivals</text:p><text:h>By year</text:h><text:p>One <text:span>two"
       "</text:span></text:p>",
       "heading: Arrivals / heading: By year / paragraph: One two"},
      {"<text:list><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Two</text:p>"
       "</text:list-item></text:list></text:list-item></text:list>",
       "item: One / item: Two"},
      {"<text:p text:style-name=\"P1\">Said.</text:p><text:p text:style-name=\"P2\">Round.</text:p>",
       "quote: Said. / paragraph: Round."},
      {"<text:p>1,516<text:s text:c=\"3\"/>people<text:tab/>came<text:line-break/>home</text:p>",
       "paragraph: 1,516 people came\nhome"},
      // Deletions, comments and hidden text.
      {"<text:tracked-changes><text:changed-region><text:deletion><text:p>1,400</text:p></text:deletion>"
       "</text:changed-region></text:tracked-changes><text:p>1,516<text:change/><office:annotation><text:p>Sure?"
       "</text:p></office:annotation> people<text:hidden-text>9</text:hidden-text></text:p>",
       "paragraph: 1,516 people"},
      // Notes and boxes would cut the sentence.
      {"<text:p>It fell<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Of "
       "1,400.</text:p>"
       "</text:note-body></text:note> by <draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box>"
       "</draw:frame>half.</text:p>",
       "paragraph: It fell by half. / paragraph: Of 1,400. / paragraph: Boxed"},
      {"<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell>"
       "<text:p>Count</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>2013"
       "</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>1,516</text:p>"
       "</table:table-cell></table:table-row></table:table>",
       "row: Year\tCount / row: 2013\t\t1,516"},
      // As many empty cells as a spreadsheet has columns.
      {"<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell "
       "table:number-columns-repeated=\"4294967295\"/></table:table-row></table:table>",
       "row: a"},
      {"<text:table-of-content><text:index-body><text:p>Chapter 1 "
       "12</text:p></text:index-body></text:table-of-content>"
       "<text:p>Text.</text:p>",
       "furniture: Chapter 1 12 / paragraph: Text."},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const auto reading = read(scratch.write("a.odt", odt(c.text)));
    CHECK(told(reading) == "");
    REQUIRE(reading.articles.size() == 1);
    CHECK(shown_blocks(reading.articles[0]) == c.blocks);
  }
}

TEST_CASE("OpenDocument tells its title and author, and no day", "[odt]") {
  const std::string meta =
      "<office:document-meta xmlns:office=\"o\" xmlns:dc=\"d\" "
      "xmlns:meta=\"m\"><office:meta><dc:title>Arrivals</dc:title>"
      "<meta:initial-creator>Jane Roe</meta:initial-creator><dc:creator>Desk "
      "Two</dc:creator><dc:date>2011-02-03</dc:date>"
      "</office:meta></office:document-meta>";
  const testkit::Scratch scratch;
  // Known by its first member, whatever it is called.
  const auto reading = read(scratch.write("a.bin", odt("<text:p>1,516 people came.</text:p>", {{"meta.xml", meta}})));
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].title == "Arrivals");
  CHECK(reading.articles[0].authors == std::vector<std::string>{"Jane Roe"});
  CHECK(!reading.articles[0].published);
}

TEST_CASE("A damaged part beside the text of OpenDocument is told, and the text read", "[odt]") {
  const testkit::Scratch scratch;
  for (const std::string part : {"styles.xml", "meta.xml"}) {
    const auto reading = read(scratch.write("a.odt", odt("<text:p>It counted 1,516.</text:p>", {{part, "<broken"}})));
    CHECK(reading.articles.size() == 1);
    CHECK(told(reading) == "a.odt: " + part + " is not well-formed XML; read without it");
  }
}

TEST_CASE("OpenDocument that is damaged or locked is told of", "[odt]") {
  const testkit::Scratch scratch;
  struct Case {
    std::string bytes, told;
  };
  const Case cases[] = {
      {made_zip({{"mimetype", "application/vnd.oasis.opendocument.text"}}),
       "a.odt: content.xml is missing; save it again as .odt"},
      {made_zip({{"content.xml", "\x01\x02noise"}, {"META-INF/manifest.xml", "<m><encryption-data/></m>"}}),
       "a.odt: encrypted; save it without a password"},
      {odt("<text:p>"), "a.odt: content.xml is not well-formed XML; save it again as .odt"},
      {odt("<text:p/>"), "a.odt: no text in it; nothing to read"},
  };
  for (const Case& c : cases) {
    const auto reading = read(scratch.write("a.odt", c.bytes));
    CHECK(reading.articles.empty());
    CHECK(told(reading) == c.told);
  }
}
