// One text met in several places.
#include <atomic>
#include <catch2/catch.hpp>
#include <set>

#include "store/record.h"
#include "tests/indexer/index/desk.h"

namespace attest {
namespace {

using testkit::Desk;
using testkit::json_line;
using testkit::shown;

constexpr auto kText = "In 2013 there were 1516 arrivals.\n";
constexpr auto kOther = "In 2013 there were 1514 arrivals.\n";

// "a.txt b.txt | c.txt": the copies of each article, by name, articles in order of their first.
std::string places(const Desk& desk) {
  const StoreReader reader(desk.options.folder);
  std::set<std::string> lines;
  for (const std::string& key : reader.article_keys()) {
    const Article article = reader.article(key)->article;
    CHECK(article.path == article.provenance.front().container);
    std::string line;
    for (const Provenance& copy : article.provenance)
      line += (line.empty() ? "" : " ") + copy.container.substr(desk.path("").size()) +
              (copy.member.empty() ? "" : "#" + copy.member.substr(copy.member.rfind(' ') + 1));
    lines.insert(line);
  }
  std::string shown_lines;
  for (const std::string& line : lines) shown_lines += (shown_lines.empty() ? "" : " | ") + line;
  return shown_lines;
}

// All that the index holds of articles, text and all.
std::string contents(const std::string& folder) {
  const StoreReader reader(folder);
  std::string all;
  for (const std::string& key : reader.article_keys())
    all += record::encode(*reader.article(key)) + reader.article_text(*reader.article(key));
  return all;
}

std::string said(int figure) { return "There were " + std::to_string(figure) + "."; }

}  // namespace

TEST_CASE("One text in two files is one article with two copies", "[indexer][copies]") {
  const Desk desk;
  desk.write("a.txt", kText);
  SECTION("in one run") {
    desk.write("b.txt", kText);
    const IndexReport report = desk.index();
    CHECK(shown(report) == "1 0 0 0 0");
    CHECK(report.copies == 1);
  }
  SECTION("in two runs") {
    desk.index();
    desk.write("b.txt", kText);
    const IndexReport report = desk.index();
    CHECK(shown(report) == "0 0 1 0 0");
    CHECK(report.copies == 1);
  }
  CHECK(places(desk) == "a.txt b.txt");
  const auto counts = StoreReader(desk.options.folder).counts();
  CHECK(counts.passages == 1);
  CHECK(counts.claims == 2);
  CHECK(desk.troubles().empty());
  CHECK(shown(desk.index()) == "0 0 1 0 0");
}

TEST_CASE("A copy that goes takes itself away, the last one the article", "[indexer][copies]") {
  const Desk desk;
  desk.write("a.txt", kText);
  desk.write("b.txt", kText);
  desk.index();
  SECTION("the first") {
    desk.remove("a.txt");
    CHECK(shown(desk.prune()) == "0 0 1 0 0");
    CHECK(places(desk) == "b.txt");
    desk.remove("b.txt");
  }
  SECTION("the second") {
    desk.remove("b.txt");
    CHECK(shown(desk.prune()) == "0 0 1 0 0");
    CHECK(places(desk) == "a.txt");
    desk.remove("a.txt");
  }
  CHECK(desk.troubles().empty());
  CHECK(shown(desk.prune()) == "0 0 0 1 0");
  CHECK(places(desk).empty());
  CHECK(desk.troubles().empty());
}

TEST_CASE("A copy that is edited becomes an article of its own", "[indexer][copies]") {
  const Desk desk;
  desk.write("a.txt", kText);
  desk.write("b.txt", kText);
  desk.index();
  std::string once_more = "a.txt b.txt";
  SECTION("the first") {
    desk.write("a.txt", kOther);
    once_more = "b.txt a.txt";  // the one that never went is the first
  }
  SECTION("the second") { desk.write("b.txt", kOther); }
  CHECK(shown(desk.index()) == "1 0 1 0 0");
  CHECK(places(desk) == "a.txt | b.txt");
  CHECK(desk.troubles().empty());
  desk.write("a.txt", kText);
  desk.write("b.txt", kText);
  desk.index();
  CHECK(places(desk) == once_more);
  CHECK(desk.troubles().empty());
}

TEST_CASE("One text in two places of one file is one article", "[indexer][copies]") {
  const Desk desk;
  desk.write("news.jsonl", json_line("a", said(1)) + json_line("b", said(2)) +
                               json_line("a again", said(1)));
  CHECK(shown(desk.index()) == "2 0 0 0 0");
  CHECK(places(desk) == "news.jsonl#1 news.jsonl#3 | news.jsonl#2");
  // Lines that move are the same articles.
  desk.write("news.jsonl", json_line("n", said(9)) + json_line("a", said(1)) +
                               json_line("b", said(2)) + json_line("a again", said(1)));
  CHECK(shown(desk.index()) == "1 0 2 0 0");
  CHECK(places(desk) == "news.jsonl#1 | news.jsonl#2 news.jsonl#4 | news.jsonl#3");
  CHECK(desk.troubles().empty());
}

TEST_CASE("An article in several files is counted once", "[indexer][copies]") {
  const Desk desk;
  desk.write("a.jsonl", json_line("a", said(1)));
  desk.write("b.jsonl", json_line("a", said(1)));
  CHECK(shown(desk.index()) == "1 0 0 0 0");
  CHECK(shown(desk.index()) == "0 0 1 0 0");
  desk.write("b.jsonl", json_line("a", said(1)) + json_line("b", said(2)));
  CHECK(shown(desk.index()) == "1 0 1 0 0");
  CHECK(desk.troubles().empty());
}

TEST_CASE("Two outlets, two pages or two days with one text are two articles",
          "[indexer][copies]") {
  const std::string others[] = {
      R"(,"publisher":"The Weekly")",
      R"(,"publisher":"The Daily","url":"https://example.com/7")",
      R"(,"publisher":"The Daily","published":"2014-02-13")",
  };
  for (const std::string& other : others) {
    CAPTURE(other);
    const Desk desk;
    desk.write("news.jsonl",
               json_line("a", said(1), R"(,"publisher":"The Daily","published":"2014-01-13")"
                                       R"(,"url":"https://example.org/7")") +
                   json_line("b", said(1), other));
    CHECK(shown(desk.index()) == "2 0 0 0 0");
    CHECK(desk.index().unchanged == 2);
    CHECK(StoreReader(desk.options.folder).counts().articles == 2);
  }
}

TEST_CASE("What one copy does not say of the article another does", "[indexer][copies]") {
  Desk desk;
  desk.write("a.txt", "There were 1516.");
  desk.write("b.jsonl", json_line("b", "There were 1516.", R"(,"published":"2014-01-13")"));
  SECTION("in one run") {}
  SECTION("in two runs") {
    desk.remove("b.jsonl");
    desk.index();
    desk.write("b.jsonl", json_line("b", "There were 1516.", R"(,"published":"2014-01-13")"));
  }
  desk.index();
  const ArticleRecord record = *StoreReader(desk.options.folder).article(desk.path("a.txt"));
  CHECK(record.article.id == "a");
  REQUIRE(record.article.published);
  CHECK(record.article.published->edtf == "2014-01-13");
  CHECK(places(desk) == "a.txt b.jsonl#1");
  CHECK(shown(desk.index()) == "0 0 1 0 0");
  CHECK(desk.troubles().empty());
}

TEST_CASE("Copies and versions make the same index with any number of threads",
          "[indexer][copies]") {
  Desk one;
  for (int i = 0; i < 60; ++i)
    one.write(std::to_string(i) + ".jsonl",
              json_line(std::to_string(i), said(i % 7),
                        i % 5 == 0 ? R"(,"publisher":"The Daily")"
                                   : i % 3 == 0 ? R"(,"url":"https://example.org/a")" : ""));
  one.options.workers = 1;
  const IndexReport report = one.index();
  CHECK(report.copies > 20);
  IndexOptions many = one.options;
  many.folder = one.folder / "many";
  many.workers = 5;
  many.commit_documents = 3;
  CHECK(shown(index_paths({one.folder / "in"}, many)) == shown(report));
  CHECK(contents(many.folder) == contents(one.options.folder));
}

TEST_CASE("A run that was stopped goes on to the same copies", "[indexer][copies]") {
  Desk desk;
  std::string lines;
  for (int i = 0; i < 40; ++i) lines += json_line("n" + std::to_string(i), said(i % 9));
  desk.write("a.jsonl", lines);
  desk.write("b.jsonl", lines);
  std::atomic<bool> stop = true;
  desk.options.stop = &stop;
  desk.options.commit_documents = 1;
  CHECK(desk.index().interrupted);
  CHECK(desk.troubles().empty());
  stop = false;
  desk.index();
  CHECK(desk.troubles().empty());
  IndexOptions anew = desk.options;
  anew.folder = desk.folder / "anew";
  index_paths({desk.folder / "in"}, anew);
  CHECK(StoreReader(anew.folder).counts().articles == 9);
  CHECK(StoreReader(desk.options.folder).counts().articles == 9);
}

}  // namespace attest
