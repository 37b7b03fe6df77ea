#include <catch2/catch.hpp>
#include <chrono>
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

std::string document(const std::string& body) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\" xmlns:m=\"m\" "
         "xmlns:mc=\"mc\"><w:body>" +
         body + "</w:body></w:document>";
}

std::string paragraph(const std::string& text, const std::string& properties = {}) {
  return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

const std::string kStyles =
    "<w:styles xmlns:w=\"w\">"
    "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
    "<w:style w:styleId=\"mine\"><w:name w:val=\"Chapter\"/><w:basedOn w:val=\"1\"/></w:style>"
    "<w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
    "<w:style w:styleId=\"Q\"><w:name w:val=\"Quote\"/></w:style>"
    "<w:style w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style>"
    "<w:style w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/></w:style>"
    "</w:styles>";

std::string docx(const std::string& body, Parts more = {}) {
  Parts parts = {
      {"[Content_Types].xml", "<Types/>"}, {"word/document.xml", document(body)}, {"word/styles.xml", kStyles}};
  parts.insert(parts.end(), more.begin(), more.end());
  return made_zip(parts);
}

const std::string kGood = paragraph("The county counted 1,516 arrivals.");

}  // namespace

TEST_CASE("Paragraphs of Word become blocks", "[docx]") {
  struct Case {
    std::string body, blocks;
  };
  const Case cases[] = {
      {paragraph("Arrivals", "<w:pStyle w:val=\"T\"/>") + paragraph("By year", "<w:pStyle w:val=\"mine\"/>") + kGood,
       "heading: Arrivals / heading: By year / paragraph: The county counted 1,516 arrivals."},
      {paragraph("Said.", "<w:pStyle w:val=\"Q\"/>") + paragraph("One", "<w:numPr><w:numId w:val=\"3\"/></w:numPr>") +
           paragraph("No item", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
       "quote: Said. / item: One / paragraph: No item"},
      {paragraph("Plain", "<w:outlineLvl w:val=\"9\"/>") + paragraph("Head", "<w:outlineLvl w:val=\"0\"/>") +
           paragraph("Round", "<w:pStyle w:val=\"A\"/>"),
       "paragraph: Plain / heading: Head / paragraph: Round"},
      // Runs cut words anywhere; tabs and breaks are blanks.
      {"<w:p><w:r><w:t>1,5</w:t></w:r>\n<w:r><w:t>16 people</w:t><w:tab/><w:t>came</w:t></w:r></w:p>",
       "paragraph: 1,516 people came"},
      {"<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:noBreakHyphen/><w:t>three</w:t></w:r></w:p>",
       "paragraph: One\ntwo-three"},
      {"<w:p><w:r><w:t>Up</w:t><w:br w:type=\"page\"/><w:t>down</w:t></w:r></w:p>", "paragraph: Up down"},
      // Changes that are tracked.
      {"<w:p><w:r><w:t>It was </w:t></w:r><w:del><w:r><w:delText>1,400</w:delText></w:r></w:del>"
       "<w:ins><w:r><w:t>1,516</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> moved</w:t></w:r></w:moveFrom></w:p>",
       "paragraph: It was 1,516"},
      // Codes of fields, and hidden text.
      {"<w:p><w:r><w:instrText>HYPERLINK 2013</w:instrText></w:r><w:r><w:t>shown</w:t></w:r>"
       "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>",
       "paragraph: shown"},
      {"<w:tbl><w:tr><w:tc>" + paragraph("Year") + "</w:tc><w:tc>" + paragraph("Count") + "</w:tc></w:tr>" +
           "<w:tr><w:tc>" + paragraph("2013") + "</w:tc><w:tc>" + paragraph("1,516") + "</w:tc></w:tr></w:tbl>",
       "row: Year\tCount / row: 2013\t1,516"},
      {"<w:tbl><w:tr><w:tc>" + paragraph("") + "</w:tc><w:tc>" + paragraph("7") + "</w:tc></w:tr></w:tbl>", "row: 7"},
      // A table that arranges the page.
      {"<w:tbl><w:tr><w:tc>" + kGood + "<w:tbl><w:tr><w:tc>" + paragraph("7") +
           "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>",
       "paragraph: The county counted 1,516 arrivals. / row: 7"},
      // Said twice, once for old programs; in a box that would cut the sentence.
      {"<w:p><w:r><w:t>Before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" +
           paragraph("In a box") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" +
           paragraph("In a box") +
           "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>after.</w:t></w:r></w:p>",
       "paragraph: Before after. / paragraph: In a box"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.body);
    const auto reading = read(scratch.write("a.docx", docx(c.body)));
    CHECK(told(reading) == "");
    REQUIRE(reading.articles.size() == 1);
    CHECK(shown_blocks(reading.articles[0]) == c.blocks);
  }
}

TEST_CASE("Notes of Word follow their paragraph, each once", "[docx]") {
  const std::string call = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
  const std::string notes = "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\"><w:p>" + call +
                            "<w:r><w:t>Of 1,400.</w:t></w:r></w:p></w:footnote></w:footnotes>";
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write(
      "a.docx", docx("<w:p><w:r><w:t>It fell</w:t></w:r>" + call + call + "<w:r><w:t> by half.</w:t></w:r></w:p>",
                     {{"word/footnotes.xml", notes}})));
  REQUIRE(reading.articles.size() == 1);
  CHECK(shown_blocks(reading.articles[0]) == "paragraph: It fell by half. / paragraph: Of 1,400.");
}

TEST_CASE("Notes of Word are found whatever their number", "[docx]") {
  constexpr int kNotes = 40'000;
  std::string calls;
  std::string notes;
  for (int i = 0; i < kNotes; ++i) {
    const std::string id = "w:id=\"" + std::to_string(i) + "\"";
    calls += "<w:r><w:footnoteReference " + id + "/></w:r>";
    notes += "<w:footnote " + id + "><w:p><w:r><w:t>Of 1,400.</w:t></w:r></w:p></w:footnote>";
  }
  const testkit::Scratch scratch;
  const std::string path = scratch.write(
      "a.docx", docx("<w:p><w:r><w:t>It fell.</w:t></w:r>" + calls + "</w:p>",
                     {{"word/footnotes.xml", "<w:footnotes xmlns:w=\"w\">" + notes + "</w:footnotes>"}}));
  const auto start = std::chrono::steady_clock::now();
  const auto reading = read(path);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  CHECK(took.count() < 10);  // a second, on a machine that has little else to do
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].blocks.size() == kNotes + 1);
}

TEST_CASE("Properties of Word are believed where they are of the text", "[docx]") {
  struct Case {
    std::string title, author, expect;
  };
  const Case cases[] = {
      {"Arrivals in 2013", "Jane Roe", "Arrivals in 2013 / Jane Roe"},
      {"Microsoft Word - x.doc", "user", "The county counted 1,516 arrivals. / "},
      {"release_final.docx", "홍길동", "The county counted 1,516 arrivals. / 홍길동"},
      {"Document1", "사용자", "The county counted 1,516 arrivals. / "},
      {"", "Microsoft Office User", "The county counted 1,516 arrivals. / "},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.title);
    const std::string core = "<cp:coreProperties xmlns:dc=\"d\"><dc:title>" + c.title + "</dc:title><dc:creator>" +
                             c.author + "</dc:creator><dcterms:created>2011-02-03T00:00:00Z</dcterms:created>" +
                             "</cp:coreProperties>";
    const auto reading = read(scratch.write("a.docx", docx(kGood, {{"docProps/core.xml", core}})));
    REQUIRE(reading.articles.size() == 1);
    const Article& article = reading.articles[0];
    CHECK(article.title + " / " + (article.authors.empty() ? "" : article.authors[0]) == c.expect);
    CHECK(!article.published);
  }
}

TEST_CASE("Documents of Word that are damaged are told of", "[docx]") {
  std::string deep;
  for (int i = 0; i < 600; ++i) deep += "<w:tbl><w:tr><w:tc>";
  const std::string whole = docx(kGood);
  struct Case {
    std::string bytes, told;
  };
  const Case cases[] = {
      {whole.substr(0, 120),
       "a.docx: word/document.xml is damaged; read without it\n"
       "a.docx: the archive is damaged or cut short; read without it\n"
       "a.docx: no word/document.xml that can be read; save it again as .docx"},
      {made_zip({{"word/other.xml", "<a/>"}}),
       "a.docx: no word/document.xml that can be read; save it again as .docx"},
      {made_zip({{"word/document.xml", "<w:document><w:body>"}}),
       "a.docx: word/document.xml is not well-formed XML; save it again as .docx"},
      {docx(deep), "a.docx: word/document.xml is nested more than 500 deep; save it again as .docx"},
      {docx(""), "a.docx: no text in it; nothing to read"},
      {made_zip({{"word/document.xml", ""}}),
       "a.docx: word/document.xml is not well-formed XML; save it again as .docx"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    const auto reading = read(scratch.write("a.docx", c.bytes));
    CHECK(reading.articles.empty());
    CHECK(told(reading) == c.told);
  }
}

TEST_CASE("One bad part of a document of Word does not stop the others", "[docx]") {
  const testkit::Scratch scratch;
  const auto bad = read(scratch.write("a.docx", docx(kGood, {{"word/footnotes.xml", "<w:footnotes><x"}})));
  CHECK(told(bad) == "a.docx: word/footnotes.xml is not well-formed XML; read without it");
  CHECK(bad.articles.size() == 1);
  // Entities that a document declares are not expanded.
  const std::string bomb =
      "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + document(paragraph("&b; 1,516 people."));
  const auto safe = read(scratch.write("b.docx", made_zip({{"word/document.xml", bomb}})));
  REQUIRE(safe.articles.size() == 1);
  CHECK(shown_blocks(safe.articles[0]) == "paragraph: &b; 1,516 people.");
  const std::string huge(std::size_t{33} << 20, 'x');
  const auto large = read(scratch.write("c.docx", docx(kGood, {{"word/endnotes.xml", huge}})));
  CHECK(told(large) == "c.docx: word/endnotes.xml is over 32 MiB unpacked; read without it");
  CHECK(large.articles.size() == 1);
}
