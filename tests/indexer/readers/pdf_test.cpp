#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <string>

#include "indexer/readers/child_process.h"
#include "indexer/readers/pdf_joins.h"
#include "tests/indexer/readers/scratch.h"
#include "tests/indexer/readers/shown_blocks.h"

using namespace attest;
using testkit::read;
using testkit::shown_blocks;
using testkit::told;

namespace {

struct Put {
  int x, y;  // from the bottom left corner
  std::string text;
  int size = 10;
};
using Sheet = std::vector<Put>;

// Lines of one column, from the top, twelve points apart.
Sheet column(int x, int y, const std::vector<std::string>& lines) {
  Sheet sheet;
  for (const std::string& line : lines) {
    sheet.push_back({x, y, line});
    y -= 12;
  }
  return sheet;
}

Sheet operator+(Sheet a, const Sheet& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

// The plainest PDF: text in Courier (each letter 0.6 of its size wide), no compression.
std::string pdf(const std::vector<Sheet>& sheets, const std::string& more = {}, const std::string& info = {},
                std::size_t claimed = 0) {
  std::string kids;
  std::vector<std::string> objects = {"", "", "<</Type/Font/Subtype/Type1/BaseFont/Courier>>", "<<" + info + ">>"};
  for (const Sheet& sheet : sheets) {
    std::string content;
    for (const Put& put : sheet)
      content += "BT /F " + std::to_string(put.size) + " Tf " + std::to_string(put.x) + " " + std::to_string(put.y) +
                 " Td (" + put.text + ") Tj ET\n";
    kids += std::to_string(objects.size() + 1) + " 0 R ";
    objects.push_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents " +
                      std::to_string(objects.size() + 2) + " 0 R>>");
    objects.push_back("<</Length " + std::to_string(content.size()) + ">>stream\n" + content + "endstream");
  }
  objects[0] = "<</Type/Catalog/Pages 2 0 R" + more + ">>";
  const std::size_t count = claimed == 0 ? sheets.size() : claimed;
  objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(count) + ">>";
  std::string file = "%PDF-1.4\n";
  std::string table = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    std::string at = std::to_string(file.size());
    table += std::string(10 - at.size(), '0') + at + " 00000 n \n";
    file += std::to_string(i + 1) + " 0 obj" + objects[i] + "endobj\n";
  }
  const std::string start = std::to_string(file.size());
  return file + table + "trailer<</Size " + std::to_string(objects.size() + 1) +
         "/Root 1 0 R/Info 4 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

std::string pages_shown(const Article& article) {
  std::string shown;
  for (const Page& page : article.pages)
    shown += page.label + "[" + std::to_string(page.span.begin) + "," + std::to_string(page.span.end) + ")";
  return shown;
}

}  // namespace

TEST_CASE("Lines of a page become paragraphs", "[pdf]") {
  struct Case {
    Sheet sheet;
    std::string blocks;
  };
  const Case cases[] = {
      {column(60, 700, {"The county counted 1,516 arrivals in", "2013, its clerk said on Monday at the", "board."}),
       "paragraph: The county counted 1,516 arrivals in 2013, its clerk said on Monday at the board."},
      // A hyphen of the line, one of the word, and one that is sure to be.
      {column(60, 700,
              {"The clerk said that all the com-", "panies had a long-term view of the",
               "matter and of what the long-", "term"}),
       "paragraph: The clerk said that all the companies had a long-term view of the matter and of what the "
       "long-term"},
      {column(60, 700, {"In the whole of the county, the 48-", "year-old was the only one to come."}),
       "paragraph: In the whole of the county, the 48-year-old was the only one to come."},
      // A larger line is a heading; lines that end early end paragraphs; so do indents.
      {Sheet{{60, 730, "Counts", 16}} + column(60, 700,
                                               {"The county counted 1,516 arrivals.", "It had asked twice.",
                                                "The next year it counted 1,400 of", "them."}),
       "heading: Counts / paragraph: The county counted 1,516 arrivals. It had asked twice. / "
       "paragraph: The next year it counted 1,400 of them."},
      {column(60, 700, {"The county counted 1,516 arrivals in", "2013, its clerk said on Monday. Then"}) +
           column(75, 676, {"Indented it was, this one line here."}),
       "paragraph: The county counted 1,516 arrivals in 2013, its clerk said on Monday. Then / "
       "paragraph: Indented it was, this one line here."},
      {column(60, 700, {"- first of the items", "- second of the items"}),
       "item: - first of the items / item: - second of the items"},
      // Two columns, and what stands over both.
      {Sheet{{60, 740, "Counts of arrivals in the county", 16}} +
           column(60, 700, {"The county counted in all some", "1,516 arrivals, and the clerk"}) +
           column(330, 700, {"said so on Monday to a board", "that had asked for it twice."}),
       "heading: Counts of arrivals in the county / paragraph: The county counted in all some 1,516 arrivals, "
       "and the clerk said so on Monday to a board that had asked for it twice."},
      // A table.
      {column(60, 700, {"Arrivals", "Women", "Men"}) + column(200, 700, {"2012", "1,100", "402"}) +
           column(300, 700, {"2013", "1,145", "371"}),
       "row: Arrivals\t2012\t2013 / row: Women\t1,100\t1,145 / row: Men\t402\t371"},
      // The mark of a note is no digit of the figure.
      {Sheet{{60, 700, "It counted 1,516"}, {157, 705, "2", 6}, {168, 700, "arrivals."}},
       "paragraph: It counted 1,516 arrivals."},
      {Sheet{{60, 700, "Contents ............ 5"}}, "furniture: Contents ............ 5"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.blocks);
    const auto reading = read(scratch.write("a.pdf", pdf({c.sheet})));
    CHECK(told(reading) == "");
    REQUIRE(reading.articles.size() == 1);
    CHECK(shown_blocks(reading.articles[0]) == c.blocks);
  }
}

TEST_CASE("Text goes on over pages, and what they repeat is left out", "[pdf]") {
  std::vector<Sheet> sheets;
  const std::vector<std::vector<std::string>> texts = {
      {"The county counted 1,516 arrivals in", "the year 2013 and has never before"},
      {"counted so few, said its clerk here.", "The board took note of it and asked"},
      {"for more, which it got on a Monday."}};
  for (std::size_t i = 0; i < texts.size(); ++i)
    sheets.push_back(
        Sheet{{60, 770, "Report " + std::to_string(i + 4)}, {300, 30, "- " + std::to_string(i + 4) + " -"}} +
        column(60, 600, texts[i]));
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write("a.pdf", pdf(sheets, "/PageLabels<</Nums[0<</S/r>>1<</S/D/St 2>>]>>",
                                                       "/Title(Counts)/Author(Jane Roe)/CreationDate(D:20110203)")));
  CHECK(told(reading) == "");
  REQUIRE(reading.articles.size() == 1);
  const Article& article = reading.articles[0];
  CHECK(shown_blocks(article) ==
        "paragraph: The county counted 1,516 arrivals in the year 2013 and has never before counted so few, said its "
        "clerk here. The board took note of it and asked for more, which it got on a Monday.");
  CHECK(pages_shown(article) == "i[0,72)2[72,145)3[145,181)");
  CHECK(article.authors == std::vector<std::string>{"Jane Roe"});
  CHECK(!article.published);
}

TEST_CASE("Rows of a table that goes on over pages are no running heads", "[pdf]") {
  constexpr int kPages = 4;
  constexpr int kRows = 46;
  std::vector<Sheet> sheets;
  std::string blocks;
  for (int page = 0; page < kPages; ++page) {
    std::vector<std::string> labels;
    std::vector<std::string> figures;
    for (int row = 0; row < kRows; ++row) {
      labels.push_back("District " + std::to_string(100 * (page + 1) + row));
      figures.push_back(std::to_string(10'000 * (page + 1) + row));
      blocks += (blocks.empty() ? "row: " : " / row: ") + labels.back() + "\t" + figures.back();
    }
    sheets.push_back(Sheet{{60, 780, "Arrivals by district"}} + column(60, 700, labels) +
                     column(300, 700, figures));
    for (std::size_t i = 1; i < sheets.back().size(); ++i)  // up to the edges of the page
      sheets.back()[i].y = 740 - 15 * (static_cast<int>(i - 1) % kRows);
  }
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write("a.pdf", pdf(sheets)));
  CHECK(told(reading) == "");
  REQUIRE(reading.articles.size() == 1);
  CHECK(shown_blocks(reading.articles[0]) == blocks);
}

TEST_CASE("Pages that a document only counts have the numbers that they print", "[pdf]") {
  struct Case {
    std::vector<std::string> feet;
    std::string labels;
  };
  const Case cases[] = {
      {{"", "1", "2", "3"}, "[1] 1 2 3"},
      {{"- 11 -", "- 12 -", "- 13 -"}, "11 12 13"},
      {{"11 Report", "Report 12", "13 Report"}, "11 12 13"},
      {{"2013", "2013", "2013"}, "1 2 3"},
      {{"7", "8"}, "1 2"},
      {{"No.11", "No.12", "No.13"}, "1 2 3"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.labels);
    std::vector<Sheet> sheets;
    for (const std::string& foot : c.feet)
      sheets.push_back(column(60, 600, {"The county counted 1,516 arrivals."}) + Sheet{{300, 30, foot}});
    const auto reading = read(scratch.write("a.pdf", pdf(sheets)));
    REQUIRE(reading.articles.size() == 1);
    std::string labels;
    for (const Page& page : reading.articles[0].pages) labels += (labels.empty() ? "" : " ") + page.label;
    CHECK(labels == c.labels);
  }
}

TEST_CASE("Titles that a PDF does not print are not believed", "[pdf]") {
  const Sheet sheet =
      Sheet{{60, 740, "Counts of arrivals", 16}} + column(60, 700, {"It counted 1,516 arrivals there."});
  struct Case {
    std::string info, title;
  };
  const Case cases[] = {
      {"/Title(Counts  of arrivals)", "Counts of arrivals"},
      {"/Title(Microsoft Word - x.doc)", "Counts of arrivals"},
      {"/Title(Budget 1998)", "Counts of arrivals"},
      {"", "Counts of arrivals"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.info);
    const auto reading = read(scratch.write("a.pdf", pdf({sheet}, {}, c.info)));
    REQUIRE(reading.articles.size() == 1);
    CHECK(reading.articles[0].title == c.title);
  }
}

TEST_CASE("PDF that is damaged or hostile does no harm", "[pdf]") {
  const std::string whole = pdf({column(60, 700, {"The county counted 1,516 arrivals."})});
  const auto with = [&](std::string_view old, std::string_view now) {
    std::string bytes = whole;
    bytes.replace(bytes.find(old), old.size(), now);
    return bytes;
  };
  struct Case {
    std::string bytes;
    std::size_t articles;
    std::string told;
  };
  const Case cases[] = {
      {whole.substr(0, whole.size() - 25), 1, ""},  // without the place of its table
      {whole.substr(0, 60), 0, "a.pdf: damaged beyond repair, or no PDF at all; fetch it again"},
      {pdf({column(60, 700, {"The county counted 1,516 arrivals."})}, {}, {}, 100'000), 0,
       "a.pdf: none of its pages can be read; print it anew"},
      {with("/Kids[5 0 R ]", "/Kids[2 0 R ]"), 0,
       "a.pdf: none of its pages can be read; print it anew"},
      {pdf({Sheet{}, Sheet{}}), 0, "a.pdf: no text in it, only images; run character recognition (OCR) first"},
      {pdf({Sheet{}, column(60, 700, {"The county counted 1,516 arrivals."})}), 1,
       "a.pdf: no text on pages 1, only images; the others are read"},
      {"%PDF-1.4\n", 0, "a.pdf: damaged beyond repair, or no PDF at all; fetch it again"},
      {with("/Length", "/Filter[/FlateDecode/FlateDecode]/Length"), 0,
       "a.pdf: no text in it, only images; run character recognition (OCR) first"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.bytes);
    const auto reading = read(scratch.write("a.pdf", c.bytes));
    CHECK(reading.articles.size() == c.articles);
    CHECK(told(reading) == c.told);
  }
}

TEST_CASE("A child process may crash, hang or fill its memory", "[pdf]") {
  ChildLimits limits;
  limits.silence = std::chrono::seconds(1);
  limits.memory = std::size_t{256} << 20;
  const auto end_of = [&](const std::function<void(const SendMessage&)>& work, std::string& taken) {
    return run_in_child(limits, work, [&](std::string_view message) { taken += message; });
  };
  std::string taken;
  CHECK(end_of(
            [](const SendMessage& send) {
              send("one");
              send("");
              send("two");
            },
            taken) == ChildEnd::Done);
  CHECK(taken == "onetwo");
  taken.clear();
  CHECK(end_of(
            [](const SendMessage& send) {
              send("one");
              std::abort();
            },
            taken) == ChildEnd::Crashed);
  CHECK(taken == "one");
  CHECK(end_of([](const SendMessage&) { throw 1; }, taken) == ChildEnd::Crashed);
  CHECK(end_of(
            [](const SendMessage&) {
              const std::atomic<bool> stop{false};
              while (!stop) {
              }
            },
            taken) == ChildEnd::TooSlow);
  const std::string large(std::size_t{3} << 20, 'x');
  taken.clear();
  CHECK(end_of([&](const SendMessage& send) { send(large); }, taken) == ChildEnd::Done);
  CHECK(taken == large);
}
