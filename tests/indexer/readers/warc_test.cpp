#include <catch2/catch.hpp>
#include <cstdio>

#include "tests/indexer/readers/warc_fixture.h"
#include "text/digest.h"

using namespace attest;
using namespace attest::testkit;

TEST_CASE("A page of a web archive says where it was fetched and where it lies", "[warc]") {
  const Scratch scratch;
  const std::string first = record("warcinfo", "", "software: x\r\n");
  const std::string body = page("It rose to 1,396.");
  const std::string second = record("response", at("a/news.html"), http(kHtml, body));
  for (const bool is_packed : {false, true}) {
    CAPTURE(is_packed);
    const std::string head = is_packed ? packed(first) : first;
    const auto reading =
        read(scratch.write("w.warc", head + (is_packed ? packed(second) : second)));
    CHECK(told(reading) == "");
    REQUIRE(reading.articles.size() == 1);
    const Article& article = reading.articles[0];
    CHECK(article.text == "It rose to 1,396.\n");
    CHECK(article.url == "https://example.org/a/news.html");
    CHECK(article.id == "example.org/a/news.html");
    CHECK(article.member == "https://example.org/a/news.html at 2014-01-13T02:03:04Z");
    REQUIRE(article.provenance.size() == 1);
    const Provenance& from = article.provenance[0];
    CHECK(from.container == article.path);
    CHECK(from.record == "<urn:x:a/news.html>");
    CHECK(from.offset == head.size());
    CHECK(from.fetched == "2014-01-13T02:03:04Z");
    CHECK(from.hash == "sha256:" + sha256(body));
  }
}

TEST_CASE("Bodies are read as the server meant them", "[warc][http]") {
  struct Case {
    std::string fields, body, text;
  };
  const std::string plain = page("42 came.");
  const std::string gzip = packed(plain);
  const std::string euc_kr = page("\xC5\xBB\xBA\xCF\xC0\xDA 42\xB8\xED");
  const auto chunks = [](const std::string& body) {
    char size[16];
    std::snprintf(size, sizeof size, "%zx", body.size() - 3);
    return "3;x=y\r\n" + body.substr(0, 3) + "\r\n" + size + "\r\n" + body.substr(3) +
           "\r\n0\r\n\r\n";
  };
  const Case cases[] = {
      {"Content-Encoding: gzip\r\n", gzip, "42 came."},
      {"content-encoding: GZIP\r\nTransfer-Encoding: chunked\r\n", chunks(gzip), "42 came."},
      {"Content-Encoding: br\r\n", "\x0B\x05\x80hello world\x03", "hello world"},
      {"Content-Encoding: br\r\n", std::string("\x0B\x05\x80hello w", 10), "hello w"},
      {"Content-Encoding: deflate\r\n", packed(plain, MAX_WBITS), "42 came."},
      {"Content-Encoding: deflate\r\n", packed(plain, -MAX_WBITS), "42 came."},
      {"Transfer-Encoding: chunked\r\n", chunks(plain), "42 came."},
      // What the header says is not so.
      {"Content-Encoding: gzip\r\n", plain, "42 came."},
      {"Transfer-Encoding: chunked\r\n", plain, "42 came."},
      {"Transfer-Encoding: chunked\r\n", "fffffff\r\n" + plain, "42 came."},
      {"Content-Encoding: gzip\r\n", gzip + "\x1F\x8B more", "42 came."},
  };
  const Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.fields, c.body.size());
    const auto reading =
        read(scratch.write("w.warc", record("response", at("p"), http(kHtml + c.fields, c.body))));
    CHECK(told(reading) == "");
    CHECK(shown(reading) == "p: " + c.text + "\n");
  }
  const auto korean = read(scratch.write(
      "k.warc", record("response", at("k"),
                       http("Content-Type: text/html; x=\"y\"; charset=\"EUC-KR\"\r\n", euc_kr))));
  CHECK(told(korean) == "");
  CHECK(shown(korean) == "k: 탈북자 42명\n");
}

TEST_CASE("What is no page is left out and counted", "[warc]") {
  const Scratch scratch;
  std::string bytes = record("request", at("a"), "GET / HTTP/1.1\r\n\r\n");
  bytes += record("response", at("a.png"), http("Content-Type: image/png\r\n", "\x89PNG"));
  bytes +=
      record("response", at("robots.txt"), http("Content-Type: text/plain\r\n", "User-agent: *"));
  bytes += record("response", at("gone"), http(kHtml, page("Not here."), "404 Not Found"));
  bytes += record("response", at("moved"), http(kHtml, page("Moved."), "301 Moved"));
  bytes += record("response", at("data"), http("Content-Type: application/json\r\n", "{\"a\":1}"));
  bytes += record("response", at("void"), http(kHtml, ""));
  bytes +=
      record("resource", "WARC-Target-URI: dns:example.org\r\nContent-Type: text/dns\r\n", "1");
  bytes += record("resource", at("note.txt") + "Content-Type: text/plain\r\n", "Only 12 voted.");
  bytes += record("conversion", at("page.html") + "Content-Type: text/plain\r\n", "Then 13 voted.");
  std::vector<std::string> texts;
  const ReadReport report = read_file(scratch.write("w.warc", bytes),
                                      [&](Article&& article) { texts.push_back(article.text); });
  CHECK(report.diagnostics.empty());
  CHECK(texts == std::vector<std::string>{"Only 12 voted.", "Then 13 voted."});
  REQUIRE(report.formats.size() == 1);
  CHECK(
      to_string(report.formats[0]) ==
      "WARC: 2 articles; left out 8: requests and notes of the crawl (1), images (1), "
      "robots.txt files (1), answers of another status than 200 (2), JSON that is no articles (1), "
      "empty (1), answers of name servers (1)");
}

TEST_CASE("What servers say to programs, and pages that misname their encoding, are no faults",
          "[warc]") {
  const Scratch scratch;
  const auto json = http("Content-Type: application/json\r\n", "{\"id\": 1, \"text\": \"5 of 6\"}");
  const auto map = http("Content-Type: text/xml\r\n", "<?xml version='1.0'?><protein n='7'/>");
  const auto wrong = http("Content-Type: text/html; charset=euc-kr\r\n", page("В 2013 году 5."));
  const auto reading = read(scratch.write("w.warc", record("response", at("j"), json) +
                                                        record("response", at("m"), map) +
                                                        record("response", at("p"), wrong)));
  CHECK(told(reading) == "");
  CHECK(shown(reading) == "p: В 2013 году 5.\n");
}

TEST_CASE("A revisit is the same page once more, where the original is at hand", "[warc]") {
  const Scratch scratch;
  const std::string digest = "WARC-Payload-Digest: sha256:" + sha256(page("It was 7.")) + "\r\n";
  const std::string original =
      record("response", at("p", "1") + digest, http(kHtml, page("It was 7.")));
  const std::string again = record("revisit", at("p", "2") + digest, http(kHtml, ""));
  const std::string lost = record("revisit", at("q", "3") + "WARC-Refers-To: <urn:x:9>\r\n", "");
  for (const bool is_packed : {false, true}) {
    CAPTURE(is_packed);
    const auto put = [&](const std::string& one) { return is_packed ? packed(one) : one; };
    const auto reading = read(scratch.write(
        "w.warc", put(answer("x", "Other.")) + put(original) + put(lost) + put(again)));
    CHECK(told(reading) == "");
    CHECK(shown(reading) == "x: Other.\np: It was 7.\np: It was 7.\n");
    REQUIRE(reading.articles.size() == 3);
    CHECK(reading.articles[2].provenance[0].record == "<urn:x:2>");
    CHECK(reading.articles[2].content_hash == reading.articles[1].content_hash);
  }
}

TEST_CASE("A digest that does not hold is told with its record", "[warc][bad]") {
  struct Case {
    std::string field, told;
  };
  const std::string block = http(kHtml, page("1 of 2."));
  const Case cases[] = {
      {"WARC-Block-Digest: sha256:" + sha256(block), ""},
      {"WARC-Block-Digest: SHA-256:" + sha256(block), ""},
      {"WARC-Payload-Digest: sha256:" + sha256(page("1 of 2.")), ""},
      {"WARC-Payload-Digest: sha1:NRB6TYMUBJ4XX3RPOVGCEYJ6VPHQ7CWZ", "WARC-Payload-Digest"},
      {"WARC-Block-Digest: sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709", "WARC-Block-Digest"},
      {"WARC-Block-Digest: sha1:", "WARC-Block-Digest"},
      {"WARC-Block-Digest: blake9:AAAA", ""},  // not known here
      {"WARC-Block-Digest: AAAA", ""},
  };
  const Scratch scratch;
  const std::string before = answer("before", "A.");
  for (const Case& c : cases) {
    CAPTURE(c.field);
    const auto reading = read(
        scratch.write("w.warc", before + record("response", at("p") + c.field + "\r\n", block)));
    CHECK(shown(reading) == "before: A.\np: 1 of 2.\n");
    CHECK(told(reading) == (c.told.empty() ? ""
                                           : "w.warc: byte " + std::to_string(before.size()) +
                                                 ": record <urn:x:p> does not have the " + c.told +
                                                 " that it states; read, but fetch it again before "
                                                 "you rely on it"));
  }
}
