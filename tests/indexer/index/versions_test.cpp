// Several texts of one article.
#include <catch2/catch.hpp>
#include <map>

#include "tests/indexer/index/desk.h"

namespace attest {
namespace {

using testkit::Desk;
using testkit::json_line;
using testkit::shown;

std::string page(const std::string& text, const std::string& more = {}) {
  return json_line("p", text, R"(,"url":"https://example.org/p")" + more);
}

// "1514 < 1515 < 1516": figures of the versions of the one page, oldest first, by what each says
// of the others.
std::string versions(const Desk& desk) {
  const StoreReader reader(desk.options.folder);
  std::map<std::string, std::string> next;  // by hash of the one before
  std::map<std::string, std::string> figure;
  std::string newest;
  for (const std::string& key : reader.article_keys()) {
    const ArticleRecord record = *reader.article(key);
    const Article& article = record.article;
    next[article.revision_of ? article.revision_of->content_hash : ""] = article.content_hash;
    figure[article.content_hash] = reader.article_text(record).substr(11, 4);
    if (article.superseded_by)
      newest = article.superseded_by->content_hash;
    else
      CHECK((newest.empty() || newest == article.content_hash));
  }
  std::string line;
  for (auto at = next.find(""); at != next.end(); at = next.find(at->second))
    line += (line.empty() ? "" : " < ") + figure[at->second];
  return line;
}

std::string said(int figure) { return "There were " + std::to_string(figure) + "."; }

}  // namespace

TEST_CASE("A page that changed keeps its old version", "[indexer][versions]") {
  const Desk desk;
  SECTION("in place") {
    desk.write("p.jsonl", page(said(1514)));
    desk.index();
    desk.write("p.jsonl", page(said(1516)));
    const IndexReport report = desk.index();
    CHECK(shown(report) == "1 0 0 0 0");
    CHECK(report.kept == 1);
  }
  SECTION("in another file") {
    desk.write("o.jsonl", page(said(1514)));
    desk.write("p.jsonl", page(said(1516)));
    CHECK(shown(desk.index()) == "2 0 0 0 0");
  }
  CHECK(versions(desk) == "1514 < 1516");
  CHECK(desk.troubles().empty());
  CHECK(desk.index().added == 0);
  CHECK(versions(desk) == "1514 < 1516");
}

TEST_CASE("A page that goes back to what it said is newest again as it was",
          "[indexer][versions]") {
  const Desk desk;
  for (const int figure : {1514, 1516, 1514}) {
    desk.write("p.jsonl", page(said(figure)));
    desk.index();
  }
  CHECK(versions(desk) == "1516 < 1514");
  CHECK(StoreReader(desk.options.folder).counts().articles == 2);
  CHECK(desk.troubles().empty());
}

TEST_CASE("Other metadata of the same bytes make no version", "[indexer][versions]") {
  const Desk desk;
  desk.write("p.txt", said(1514));
  desk.write("sources.json", R"([{"id":"p","file":"p.txt","URL":"https://example.org/p"}])");
  desk.index();
  desk.write("sources.json",
             R"([{"id":"p","file":"p.txt","URL":"https://example.org/p","title":"Arrivals"}])");
  CHECK(shown(desk.index()) == "0 1 0 0 0");
  CHECK(versions(desk) == "1514");
  desk.write("p.txt", said(1516));
  CHECK(desk.index().kept == 1);
  CHECK(versions(desk) == "1514 < 1516");
}

TEST_CASE("Versions stand in the order of their days, whatever that of indexing",
          "[indexer][versions]") {
  const Desk desk;
  desk.write("1.jsonl", page(said(1516), R"(,"published":"2014-03-01")"));
  desk.index();
  desk.write("2.jsonl", page(said(1514), R"(,"published":"2014-01-13")"));
  desk.write("3.jsonl", page(said(1515), R"(,"published":"2014-02-02")"));
  desk.index();
  CHECK(versions(desk) == "1514 < 1515 < 1516");
  desk.remove("3.jsonl");
  desk.prune();
  CHECK(versions(desk) == "1514 < 1516");
  desk.remove("1.jsonl");
  desk.prune();
  CHECK(versions(desk) == "1514");
  CHECK(desk.troubles().empty());
}

TEST_CASE("Entries that a feed lets go stay, until the feed itself goes", "[indexer][versions]") {
  const Desk desk;
  const auto entry = [](int n) {
    const std::string number = std::to_string(n);
    return json_line(number, said(n), R"(,"url":"https://example.org/)" + number + "\"");
  };
  desk.write("feed.jsonl", entry(1) + entry(2) + entry(3));
  desk.index();
  desk.write("feed.jsonl", entry(3) + entry(4));
  const IndexReport report = desk.index();
  CHECK(shown(report) == "1 0 1 0 0");
  CHECK(report.kept == 2);
  CHECK(StoreReader(desk.options.folder).counts().articles == 4);
  CHECK(desk.troubles().empty());
  desk.remove("feed.jsonl");
  CHECK(desk.prune().removed == 4);
  CHECK(desk.troubles().empty());
}

TEST_CASE("An entry that one feed lets go is cited from the other", "[indexer][versions]") {
  const Desk desk;
  const std::string entry = json_line("7", said(7), R"(,"url":"https://example.org/7")");
  const std::string other = json_line("8", said(8), R"(,"url":"https://example.org/8")");
  desk.write("a.jsonl", entry + other);
  desk.write("b.jsonl", entry);
  CHECK(desk.index().copies == 1);
  desk.write("a.jsonl", other);
  CHECK(desk.index().kept == 1);
  const StoreReader reader(desk.options.folder);
  const Article article = reader.article(desk.path("a.jsonl") + " # line 1")->article;
  CHECK(article.path == desk.path("b.jsonl"));
  REQUIRE(article.provenance.size() == 2);
  CHECK_FALSE(article.provenance[0].gone);
  CHECK(article.provenance[1].gone);
  CHECK(desk.troubles().empty());
}

TEST_CASE("Parts of a page that a file holds at once are no versions", "[indexer][versions]") {
  const Desk desk;
  desk.write("p.jsonl", page(said(1514)) + page(said(1516)));
  desk.index();
  const StoreReader reader(desk.options.folder);
  for (const std::string& key : reader.article_keys()) {
    CHECK_FALSE(reader.article(key)->article.revision_of.has_value());
    CHECK_FALSE(reader.article(key)->article.superseded_by.has_value());
  }
}

}  // namespace attest
