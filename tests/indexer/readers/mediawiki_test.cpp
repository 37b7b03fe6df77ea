#include <catch2/catch.hpp>
#include <string>

#include "tests/indexer/readers/scratch.h"
#include "tests/indexer/readers/shown_blocks.h"

using namespace attest;
using testkit::read;
using testkit::shown_blocks;
using testkit::told;

namespace {

std::string dump(const std::string& pages, const std::string& base = "https://ko.wiki.example/wiki/대문") {
  return "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" xml:lang=\"ko\">"
         "<siteinfo><sitename>시험백과</sitename><dbname>kowiki</dbname><base>" +
         base +
         "</base>"
         "<namespaces><namespace key=\"0\"/><namespace key=\"1\">토론</namespace>"
         "<namespace key=\"6\">파일</namespace></namespaces></siteinfo>" +
         pages + "</mediawiki>";
}

std::string revision(const std::string& id, const std::string& text, const std::string& more = {}) {
  return "<revision><id>" + id +
         "</id><parentid>1</parentid><timestamp>2014-01-13T23:02:03Z</timestamp>"
         "<contributor><username>누군가</username><id>77</id></contributor>" +
         more + "<model>wikitext</model><format>text/x-wiki</format><text bytes=\"9\">" + text +
         "</text><sha1>x</sha1></revision>";
}

std::string page(const std::string& title, const std::string& revisions, const std::string& ns = "0",
                 const std::string& more = {}) {
  return "<page><title>" + title + "</title><ns>" + ns + "</ns><id>12</id>" + more + revisions + "</page>";
}

}  // namespace

TEST_CASE("A revision of a wiki's page is an article with its permanent link", "[mediawiki]") {
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write("a.xml", dump(page("탈북민 (수)", revision("345", "1,516명이 왔다.")))));
  CHECK(told(reading) == "");
  REQUIRE(reading.articles.size() == 1);
  const Article& article = reading.articles[0];
  CHECK(shown_blocks(article) == "heading: 탈북민 (수) / paragraph: 1,516명이 왔다.");
  CHECK(article.id == "kowiki:탈북민_(수)@345");
  CHECK(article.title == "탈북민 (수)");
  CHECK(article.publisher == "시험백과");
  CHECK(article.lang == "ko");
  CHECK(article.authors.empty());  // whoever saved it is not who wrote it
  REQUIRE(article.published);
  CHECK(article.published->edtf == "2014-01-13");
  CHECK(article.identity == "https://ko.wiki.example/wiki/%ED%83%88%EB%B6%81%EB%AF%BC_(%EC%88%98)");
  CHECK(article.url == article.identity + "?oldid=345");
  CHECK(article.member == "revision 345");
  REQUIRE(article.provenance.size() == 1);
  CHECK(article.provenance[0].record == "revision 345");
  CHECK(article.provenance[0].saved == "2014-01-13T23:02:03Z");
}

TEST_CASE("A history gives one article a revision, of one identity", "[mediawiki]") {
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write(
      "a.xml",
      dump(page("A",
                revision("1", "Had 5.") + revision("7", "Had 5.<ref>A</ref>[[Category:X]]") + revision("2", "Had 6."),
                "0"),
           "https://w.example/index.php?title=Main_Page")));
  REQUIRE(reading.articles.size() == 2);
  CHECK(reading.articles[0].identity == "https://w.example/index.php?title=A");
  CHECK(reading.articles[0].identity == reading.articles[1].identity);
  CHECK(reading.articles[1].url == "https://w.example/index.php?title=A&oldid=2");
}

TEST_CASE("What is no article of a wiki is left out and counted", "[mediawiki]") {
  const testkit::Scratch scratch;
  const std::string deleted = "<revision><id>9</id><text deleted=\"deleted\"/></revision>";
  const std::string json = "<revision><id>9</id><model>json</model><text>{}</text></revision>";
  const std::string slot = "<content><role>x</role><model>json</model><text>{\"a\":9}</text></content>";
  const std::string redirect = "<redirect title=\"A\"/>";
  const std::string path = scratch.write(
      "a.xml", dump(page("토론:A", revision("1", "5"), "1") + page("B", revision("2", "5"), "0", redirect) +
                    page("C", deleted) + page("D", json) + page("E", revision("3", "")) +
                    page("F", revision("4", "Kept.", slot))));
  std::vector<Article> articles;
  const ReadReport report = read_file(path, [&](Article&& article) { articles.push_back(std::move(article)); });
  CHECK(report.diagnostics.empty());
  REQUIRE(articles.size() == 1);
  CHECK(articles[0].text == "F\n\nKept.\n");
  REQUIRE(report.formats.size() == 1);
  CHECK(to_string(report.formats[0]) ==
        "MediaWiki: 1 article; left out 5: pages of other namespaces (1), redirects (1), "
        "deleted revisions (1), pages not in wikitext (1), empty revisions (1)");
}

TEST_CASE("A dump that breaks off, or hides something, is read up to there", "[mediawiki]") {
  const std::string good = page("A", revision("1", "It had 5."));
  struct Case {
    std::string bytes, message;
    std::size_t articles;
  };
  std::string nested;
  for (int i = 0; i < 2000; ++i) nested += "<a>";
  const Case cases[] = {
      {"<mediawiki>" + good + "<page><title>B</title><revision><text>It",
       "a.xml:1: no element found; the dump was read up to here, get it anew", 1},
      {"<mediawiki>" + good + "<page></wrong>", "a.xml:1: mismatched tag; the dump was read up to here, get it anew",
       1},
      {"<mediawiki>" + good + nested,
       "a.xml:1: elements nested more than 1000 deep; the dump was read up to here, get it anew", 1},
      {"<mediawiki>" + good + "\xFF\x01</mediawiki>", "", 1},
      {"<mediawiki></mediawiki>", "a.xml: a dump without pages; nothing to read", 0},
      {"<mediawiki>" + good + "<page a=\"" + std::string(20 << 20, 'x') + "\"/></mediawiki>",
       "a.xml:1: a tag or comment of over 16 MiB; the dump was read up to here, get it anew", 1},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.bytes.substr(0, 400));
    const auto reading = read(scratch.write("a.xml", c.bytes));
    CHECK(told(reading) == c.message);
    CHECK(reading.articles.size() == c.articles);
  }
}

TEST_CASE("A page too large is named, and the others are read", "[mediawiki]") {
  const testkit::Scratch scratch;
  const std::string large((std::size_t{8} << 20) + 1, 'x');
  const auto reading =
      read(scratch.write("a.xml", dump(page("A", revision("1", large)) + page("B", revision("2", "It had 5.")))));
  CHECK(told(reading) == "a.xml: revision 1 of \"A\": a text of over 8 MiB; left out");
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].title == "B");
}
