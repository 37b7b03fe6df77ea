#include <catch2/catch.hpp>
#include <sstream>

#include "tests/indexer/readers/scratch.h"

using namespace attest;
using testkit::read;
using testkit::told;

TEST_CASE("A line of JSON Lines is an article with what it says of itself", "[jsonl]") {
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write(
      "many.jsonl",
      "{\"id\":\"a1\",\"text\":\"One\\r\\ntwo.\",\"lang\":\"en\",\"title\":\"T\",\"author\":[\"A\","
      "\"B\"],"
      "\"publisher\":\"P\",\"published\":\"2014-01-13T11:02:00+09:00\",\"url\":\"https://"
      "example.org/1\"}\n"
      "\n"
      "{\"id\":7,\"text\":\"Сегодня дождь.\",\"author\":\"В. Таран\",\"published\":\"2014-01\"}"));
  CHECK(told(reading) == "");
  REQUIRE(reading.articles.size() == 2);
  const Article& first = reading.articles[0];
  CHECK(first.id == "a1");
  CHECK(first.text == "One\r\ntwo.");  // as it is
  CHECK(first.member == "line 1");
  CHECK(first.title == "T");
  CHECK(first.authors == std::vector<std::string>{"A", "B"});
  CHECK(first.publisher == "P");
  REQUIRE(first.published);
  CHECK(first.published->edtf == "2014-01-13");
  CHECK(first.url == "https://example.org/1");
  const Article& second = reading.articles[1];
  CHECK(second.id == "7");
  CHECK(second.member == "line 3");
  CHECK(second.lang == "ru");
  CHECK(second.published->edtf == "2014-01");
}

TEST_CASE("A bad line is told with its number, and the others go on", "[jsonl][bad]") {
  struct Case {
    std::string line, message;
  };
  const Case cases[] = {
      {"[1]", "no article: \"text\" is missing; line skipped"},
      {"{\"text\":\"x\"}", "no article: \"id\" is missing; line skipped"},
      {"{\"id\":\"x\",\"text\":5}", "no article: \"text\" is missing; line skipped"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.line);
    const auto reading = read(scratch.write("x.jsonl", "{\"id\":\"a\",\"text\":\"A.\"}\n" + c.line +
                                                           "\n{\"id\":\"b\",\"text\":\"B.\"}\n"));
    CHECK(reading.articles.size() == 2);
    CHECK(told(reading) == "x.jsonl:2: " + c.message);
  }
  for (const char* line : {"{\"id\":\"x\",", "{\"id\":\"\xFF\",\"text\":\"x\"}", "nonsense"}) {
    CAPTURE(line);
    const auto reading =
        read(scratch.write("x.jsonl", std::string(line) + "\n{\"id\":\"b\",\"text\":\"B.\"}\n"));
    CHECK(reading.articles.size() == 1);
    REQUIRE(reading.diagnostics.size() == 1);
    CHECK(to_string(reading.diagnostics[0]).find("x.jsonl:1: not JSON (") != std::string::npos);
    CHECK(to_string(reading.diagnostics[0]).find('\n') == std::string::npos);
  }
}

TEST_CASE("An impossible date is told, and the article read without it", "[jsonl][bad]") {
  const testkit::Scratch scratch;
  const auto reading =
      read(scratch.write("x.jsonl", "{\"id\":\"a\",\"text\":\"A.\",\"published\":\"2023-02-31\"}"));
  REQUIRE(reading.articles.size() == 1);
  CHECK_FALSE(reading.articles[0].published);
  CHECK(told(reading) ==
        "x.jsonl:1: \"published\" is no date (\"2023-02-31\"), article read without it; write it "
        "as 2014-01-13");
}

TEST_CASE("A thousand bad lines are told in eleven", "[jsonl][bad]") {
  const testkit::Scratch scratch;
  std::string bytes;
  for (int i = 0; i < 1000; ++i) bytes += "{}\n";
  const auto reading = read(scratch.write("x.jsonl", bytes));
  REQUIRE(reading.diagnostics.size() == 11);
  CHECK(reading.diagnostics.back().message == "990 more lines were not read");
}

TEST_CASE("Standard input is JSON Lines when it begins like it, else text", "[jsonl][stream]") {
  std::vector<Article> articles;
  const auto keep = [&](Article&& article) { articles.push_back(std::move(article)); };
  std::istringstream lines("{\"id\":\"a\",\"text\":\"A.\"}\n{\"id\":\"b\",\"text\":\"B.\"}\n");
  CHECK(read_stream(lines, "-", keep).articles == 2);
  std::istringstream text("Just 1,396 came.\r\n");
  CHECK(read_stream(text, "-", keep).articles == 1);
  REQUIRE(articles.size() == 3);
  CHECK(articles[2].text == "Just 1,396 came.\n");
  CHECK(articles[2].id == "-");
}
