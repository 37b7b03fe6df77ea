#include <catch2/catch.hpp>
#include <chrono>
#include <string>

#include "indexer/readers/feed_date.h"
#include "indexer/readers/html_fragment.h"
#include "indexer/readers/web_address.h"
#include "tests/indexer/readers/feed_rows.h"
#include "tests/indexer/readers/warc_fixture.h"

using namespace attest;
using testkit::all_shown;
using testkit::read;
using testkit::rss;
using testkit::told;

namespace {

std::string atom(const std::string& entries) {
  return "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ru\" xml:base=\"https://v.example/a/\">"
         "<title type=\"text\">Вестник</title><link rel=\"self\" href=\"feed\"/><link href=\"..\"/>"
         "<author><name>Редакция</name></author>" +
         entries + "</feed>";
}

}  // namespace

TEST_CASE("An item of RSS is an article", "[feed]") {
  struct Case {
    std::string items, shown;
  };
  const Case cases[] = {
      {"<item><title>5 &amp;lt; 6</title><link> https://herald.example/1 "
       "</link><guid>https://herald.example/?p=1</guid>"
       "<pubDate>Mon, 13 Jan 2014 23:30:00 +0900</pubDate><dc:creator>A. Name</dc:creator>"
       "<description>A teaser of 9</description><c:encoded><![CDATA[<p>It had 1,516.</p><p>And "
       "7.</p>]]></c:encoded></item>",
       "5 < 6 | https://herald.example/1 | https://herald.example/?p=1 | A. Name; | 2014-01-13 | en | "
       "The Herald & Post | heading: 5 < 6 / paragraph: It had 1,516. / paragraph: And 7."},
      // A teaser alone is one too, and so is a headline.
      {"<item><title>T</title><description>It had &lt;b&gt;5&lt;/b&gt; &amp;amp; 6.</description></item>",
       "T |  |  |  |  | en | The Herald & Post | heading: T / paragraph: It had 5 & 6."},
      {"<item><title>1,516 came</title><link>/news?id=1</link></item>",
       "1,516 came | https://herald.example/news?id=1 |  |  |  | en | The Herald & Post | heading: 1,516 came"},
      // A guid that is no address is one of this feed only.
      {"<item><guid isPermaLink=\"false\">77</guid><author>d@x.example (Desk Name)</author>"
       "<description>Plain.\n\nTwo\nlines.</description></item>",
       "Plain. |  | https://herald.example/#77 | Desk Name; |  | en | The Herald & Post | paragraph: Plain. / "
       "paragraph: Two\nlines."},
      // The prefix does not matter, the namespace does.
      {"<item><title>T</title><a10:link "
       "href=\"https://h.example/2\"/><a10:published>2014-01-13T01:00:00Z</a10:published>"
       "<a10:content type=\"html\">&lt;p&gt;One&nbsp;2.</a10:content></item>",
       "T | https://h.example/2 |  |  | 2014-01-13 | en | The Herald & Post | heading: T / paragraph: One\u00A0"
       "2."},
      {"<item><title>T</title><description>Teaser 9</description><y:full-text xmlns:y=\"http://news.yandex.ru\">"
       "It had 5.\n\nAnd 6.</y:full-text></item>",
       "T |  |  |  |  | en | The Herald & Post | heading: T / paragraph: It had 5. / paragraph: And 6."},
      // What no one has declared is read by its usual prefix.
      {"<item><title>T</title><content:encoded>It had 5.</content:encoded><media:title>9</media:title></item>",
       "T |  |  |  |  | en | The Herald & Post | heading: T / paragraph: It had 5."},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.items);
    CHECK(all_shown(read(scratch.write("a.xml", rss(c.items)))) == c.shown);
  }
}

TEST_CASE("An entry of Atom is an article", "[feed]") {
  struct Case {
    std::string entries, shown;
  };
  const Case cases[] = {
      {"<entry><id>tag:v.example,2014:1</id><title type=\"html\">В &lt;b&gt;2013&lt;/b&gt; году</title>"
       "<link rel=\"alternate\" href=\"1.html\"/><published>2014-01-13T23:30:00+09:00</published>"
       "<updated>2014-02-01T00:00:00Z</updated><author><name>И. Имя</name><uri>x</uri></author>"
       "<summary>Кратко: 9.</summary><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Прибыли "
       "<b>1516</b> &lt; 1600.<br/>Всего.</p></div></content></entry>",
       "В 2013 году | https://v.example/a/1.html | tag:v.example,2014:1 | И. Имя; | 2014-01-13 | ru | Вестник | "
       "heading: В 2013 году / paragraph: Прибыли 1516 < 1600.\nВсего."},
      {"<entry xml:lang=\"ko\" xml:base=\"/ko/\"><id>urn:x:2</id><title>A &lt;i&gt;</title><link href=\"2\"/>"
       "<updated>2014-02-01T00:00:00Z</updated><source><title>Not this</title><author><name>Nor</name></author>"
       "</source><content>탈북민 1,516명 입국 &amp;lt; 2</content></entry>",
       "A <i> | https://v.example/ko/2 | urn:x:2 | Редакция; | 2014-02-01 | ko | Вестник | "
       "heading@en: A <i> / paragraph: 탈북민 1,516명 입국 &lt; 2"},
      {"<entry><title>Фото</title><content type=\"image/png\" src=\"a.png\"/><summary type=\"html\">&lt;p&gt;5 лет"
       "</summary></entry>",
       "Фото |  |  | Редакция; |  | ru | Вестник | heading: Фото / paragraph: 5 лет"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.entries);
    std::string shown = all_shown(read(scratch.write("a.xml", atom(c.entries))));
    CHECK(shown == c.shown);
  }
  const auto reading = read(scratch.write("a.xml", atom(cases[0].entries)));
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].provenance[0].record == "tag:v.example,2014:1");
  CHECK(reading.articles[0].provenance[0].saved == "2014-02-01T00:00:00Z");
}

TEST_CASE("RSS 1.0 and what came before Atom 1.0 are feeds too", "[feed]") {
  const testkit::Scratch scratch;
  const std::string rdf =
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>F</title><link>https://f.example</link></"
      "channel>"
      "<item rdf:about=\"x\"><title>T</title><link>https://f.example/1</link><dc:date>2014-01-13</dc:date>"
      "<description>It had 5.</description></item></rdf:RDF>";
  CHECK(all_shown(read(scratch.write("a.rdf", rdf))) ==
        "T | https://f.example/1 |  |  | 2014-01-13 | en | F | heading: T / paragraph: It had 5.");
  const std::string old =
      "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>F</title><entry><title>T</title>"
      "<issued>2014-01-13T00:00:00Z</issued><content type=\"text/html\" mode=\"escaped\">&lt;p&gt;Had 5."
      "</content></entry></feed>";
  CHECK(all_shown(read(scratch.write("b.xml", old))) ==
        "T |  |  |  | 2014-01-13 | en | F | heading: T / paragraph: Had 5.");
}

TEST_CASE("Feeds are read in the encoding that they are in", "[feed]") {
  const testkit::Scratch scratch;
  struct Case {
    std::string bytes, title;
  };
  const Case cases[] = {
      {"<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><title>\xC2\xF1\xE5\xE3\xEE "
       "\xEF\xF0\xE8\xE1\xFB\xEB\xE8 5</title></item></channel></rss>",
       "Всего прибыли 5"},
      {"<?xml version=\"1.0\" encoding=\"euc-kr\"?><rss><channel><item><title>\xC5\xBB\xBA\xCF\xB9\xCE "
       "5</title></item></channel></rss>",
       "탈북민 5"},
      {"\xEF\xBB\xBF<rss><channel><item><title>탈북민 5</title></item></channel></rss>", "탈북민 5"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.title);
    const auto reading = read(scratch.write("a.xml", c.bytes));
    CHECK(told(reading) == "");
    REQUIRE(reading.articles.size() == 1);
    CHECK(reading.articles[0].title == c.title);
  }
}

TEST_CASE("What is plainly a slip in a feed is put right", "[feed]") {
  const testkit::Scratch scratch;
  const std::string feed =
      "\n \n<?xml version=\"1.0\"?><rss><channel><item><title>R&D &amp; AT&T, 5 & 6 &#x2014; &nbsp;&no such;</title>"
      "<link>https://x.example/?a=1&b=2</link><description><![CDATA[<p>A&B &amp; C]]></description></item>"
      "</channel></rss>";
  CHECK(all_shown(read(scratch.write("a.xml", feed))) ==
        "R&D & AT&T, 5 & 6 — \u00A0&no such; | https://x.example/?a=1&b=2 |  |  |  | en |  | "
        "heading: R&D & AT&T, 5 & 6 — \u00A0&no such; / paragraph: A&B & C");
}

TEST_CASE("Where an entry stands in its file is kept", "[feed]") {
  const testkit::Scratch scratch;
  const std::string entry = "<item><title>T 5</title></item>";
  for (const std::string begins : {"", "\xEF\xBB\xBF", "\n\n"}) {
    const std::string feed = begins + "<rss><channel><title>서울</title>" + entry + "</channel></rss>";
    const auto reading = read(scratch.write("a.xml", feed));
    REQUIRE(reading.articles.size() == 1);
    CHECK(reading.articles[0].provenance[0].offset == feed.find(entry));
  }
}

TEST_CASE("Of an entry in a packed feed the offset is that of the file", "[feed]") {
  const testkit::Scratch scratch;
  const std::string feed = rss("<item><title>T 5</title></item>");
  const auto reading = read(scratch.write("a.xml.gz", testkit::packed(feed)));
  REQUIRE(reading.articles.size() == 1);
  CHECK(!reading.articles[0].provenance[0].offset);
}

TEST_CASE("Tags without end in a title are looked for once", "[feed][bad]") {
  std::string title;
  while (title.size() < 4'000'000) title += "<a";
  const auto start = std::chrono::steady_clock::now();
  CHECK(!has_tags(title));
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  CHECK(took.count() < 10);  // no time at all
}

TEST_CASE("A bad feed is named, and read as far as it goes", "[feed]") {
  const std::string item = "<item><title>T 5</title></item>";
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "<x>";
  std::string html;
  for (int i = 0; i < 5000; ++i) html += "&lt;b&gt;";
  struct Case {
    std::string bytes, message;
    std::size_t articles;
  };
  const Case cases[] = {
      {rss(""), "a.xml: a feed without entries; nothing to read", 0},
      {rss("<item><link>https://x.example</link></item>"), "", 0},  // counted
      {"<rss><channel>" + item + "<item><title>U", "a.xml:1: no element found; read up to here, correct the feed", 1},
      {rss(item + "<item><description>&undeclared; 5</description></item>"), "", 2},
      {"<!DOCTYPE rss [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><rss><channel>" + item + "</channel></rss>",
       "a.xml:1: declares the entity \"a\", and entities are not expanded; read up to here, correct the feed", 0},
      {"<!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss><channel>" + item + "</channel></rss>", "", 1},
      {rss(item + deep), "a.xml:1: elements nested more than 1000 deep; read up to here, correct the feed", 1},
      {rss(item + "<item><description>" + html + "</description></item>" + item),
       "a.xml: entry 2: elements nested more than 1000 deep; left out", 2},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.bytes.substr(0, 400));
    const auto reading = read(scratch.write("a.xml", c.bytes));
    CHECK(told(reading) == c.message);
    CHECK(reading.articles.size() == c.articles);
  }
}

TEST_CASE("Days of feeds are those of their own zone", "[feed]") {
  struct Case {
    std::string_view text, day;
  };
  const Case cases[] = {
      {"Mon, 13 Jan 2014 23:30:00 +0900", "2014-01-13"},
      {"13 January 2014", "2014-01-13"},
      {"Mon, 13-Jan-14 02:03:04 GMT", "2014-01-13"},
      {"1 Feb 99 00:00 EST", "1999-02-01"},
      {"2014-01-13T00:30:00+09:00", "2014-01-13"},
      {" 2014-01-13 00:30:00\n", "2014-01-13"},
      {"Mon, 31 Feb 2014 00:00:00 GMT", ""},
      {"yesterday", ""},
      {"0000-00-00 00:00:00", ""},
      {"99999999999 Jan 2014", ""},
      {"", ""},
      {"-5 Jan 2014", "2014-01-05"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const auto date = feed_date(c.text);
    CHECK((date ? date->edtf : "") == c.day);
  }
}

TEST_CASE("Relative addresses are those of their base", "[feed]") {
  struct Case {
    std::string_view base, reference, whole;
  };
  const Case cases[] = {
      {"https://a.example/b/c?d#e", "f", "https://a.example/b/f"},
      {"https://a.example/b/c", "../../g?h=/../i", "https://a.example/g?h=/../i"},
      {"https://a.example", "f", "https://a.example/f"},
      {"https://a.example/b/c?d", "?e", "https://a.example/b/c?e"},
      {"https://a.example/b", "//c.example/", "https://c.example/"},
      {"https://a.example/b", "/./c/.", "https://a.example/c/"},
      {"https://a.example/b#c", "#d", "https://a.example/b#d"},
      {"https://a.example/b", "mailto:c", "mailto:c"},
      {"not one", "c", "c"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.base, c.reference);
    CHECK(resolved(c.base, c.reference) == c.whole);
  }
}
