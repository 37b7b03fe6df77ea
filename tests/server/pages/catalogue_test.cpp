#include "server/pages/catalogue.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "server/pages/amounts.h"
#include "text/error.h"

namespace attest::server::pages {

namespace {

// The key without its plural form.
std::string stem(const std::string& key) { return key.substr(0, key.find('#')); }

}  // namespace

TEST_CASE("Every language has every message, and each says something", "[pages][catalogue]") {
  REQUIRE(catalogue().languages().size() >= 3);
  const Words& first = catalogue().languages().front();
  for (const Words& words : catalogue().languages()) {
    CAPTURE(words.code());
    CHECK_FALSE(words.name().empty());
    for (const auto& [key, message] : words.all()) {
      CAPTURE(key);
      CHECK_FALSE(message.empty());
      CHECK((first.has(stem(key)) || first.has(stem(key) + "#other")));
      if (key != stem(key)) CHECK(words.has(stem(key) + "#other"));
    }
  }
}

TEST_CASE("Messages have the same places in all languages", "[pages][catalogue]") {
  const auto places = [](const std::string& message) {
    std::string found;
    for (std::size_t at = message.find('{'); at != std::string::npos; at = message.find('{', at + 1))
      found += message.substr(at, message.find('}', at) + 1 - at);
    std::sort(found.begin(), found.end());
    return found;
  };
  const Words& first = catalogue().languages().front();
  for (const Words& words : catalogue().languages())
    for (const auto& [key, message] : first.all()) {
      if (key.find('#') != std::string::npos || !words.has(key)) continue;
      CAPTURE(words.code(), key);
      CHECK(places(words(key)) == places(message));
    }
}

TEST_CASE("A language is chosen by the user, else by the browser", "[pages][catalogue]") {
  struct Case { std::string_view chosen, accepted, expect; };
  const Case cases[] = {
      {"", "", "en"},
      {"ko", "ru,en;q=0.5", "ko"},
      {"ko-KR", "", "ko"},
      {"", "ru-RU,ru;q=0.9,en;q=0.8", "ru"},
      {"", "de;q=1, ko;q=0.5, en;q=0.4", "ko"},
      {"", "en;q=0.1,ru;q=0.2", "ru"},
      {"xx", "fr", "en"},
      {"", "ru;q=0", "en"},
      {"", ";;,,=q;q=,ko;q=x", "en"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.chosen, c.accepted);
    CHECK(catalogue().choose(c.chosen, c.accepted).code() == c.expect);
  }
}

TEST_CASE("Counted things take the plural of their number", "[pages][catalogue]") {
  struct Case { std::string_view lang; std::uint64_t number; std::string_view expect; };
  const Case cases[] = {
      {"en", 1, "1 mention"}, {"en", 7, "7 mentions"},
      {"ru", 1, "1 упоминание"}, {"ru", 3, "3 упоминания"}, {"ru", 7, "7 упоминаний"},
      {"ko", 7, "언급 7회"},
  };
  for (const Case& c : cases)
    CHECK(catalogue().find(c.lang)->count("chip.mentions", c.number) == c.expect);
  CHECK(catalogue().languages().front()("no such message") == "no such message");
}

TEST_CASE("A catalogue that is none is refused with the reason", "[pages][catalogue]") {
  for (const std::string_view json :
       {"", "{}", "[]", R"({"languages":{},"messages":{}})",
        R"({"languages":{"en":"English"},"messages":{"a":{}}})"})
    CHECK_THROWS_AS(Catalogue(json), Error);
}

TEST_CASE("Amounts are told with their unit and how firmly they are said", "[pages][amounts]") {
  struct Case { std::string_view lang; Quantity quantity; std::string_view expect; };
  const auto made = [](std::optional<Decimal> low, std::optional<Decimal> high, Modifier modifier,
                       std::string unit) {
    return Quantity{low, high, modifier, std::move(unit), 1};
  };
  const Case cases[] = {
      {"en", made(1516, 1516, Modifier::Exact, "person"), "1,516 people"},
      {"en", made(1, 1, Modifier::Exact, "person"), "1 person"},
      {"ko", made(1516, 1516, Modifier::Exact, "person"), "1,516명"},
      {"ru", made(22, 22, Modifier::Exact, "person"), "22 человека"},
      {"en", made(1500, 1500, Modifier::About, "person"), "about 1,500 people"},
      {"en", made(70, std::nullopt, Modifier::AtLeast, "percent"), "at least 70%"},
      {"ko", made(std::nullopt, 400, Modifier::AtMost, "person"), "400명 이하"},
      {"en", made(2400, 2900, Modifier::Between, "person"), "2,400–2,900 people"},
      {"en", made(3000, 3000, Modifier::Exact, "USD"), "US$3,000"},
      {"en", made(1470000, 1470000, Modifier::Exact, "KRW-per-month"), "₩1,470,000 per month"},
      // The sign stands before the span.
      {"en", made(3000, 5000, Modifier::Between, "USD"), "US$3,000–5,000"},
      {"en", made(300, 300, Modifier::Exact, "USD-per-tonne"), "US$300 per tonne"},
      {"ru", made(5, 5, Modifier::Exact, "kilometer-per-hour"), "5 километров в час"},
      {"ru", made(1000, 1000, Modifier::Exact, "RUB-per-month"), "1\u00a0000\u00a0₽ в месяц"},
      {"en", made(Decimal(3333, 4), Decimal(3333, 4), Modifier::Exact, "ratio"), "33.33%"},
      {"ru", made(5, 5, Modifier::Exact, "ratio"), "5 раз"},
      {"ru", made(2, 2, Modifier::Exact, "ratio"), "2 раза"},
      {"en", made(9, 9, Modifier::Exact, "year"), "9 years"},
      {"en", made(5, 5, Modifier::Exact, "xyzzy"), "5 xyzzy"},
      {"ru", made(std::nullopt, std::nullopt, Modifier::Vague, "person"),
       "неопределённое число (человек)"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.lang);
    CHECK(quantity_text(*catalogue().find(c.lang), c.quantity) == c.expect);
  }
}

TEST_CASE("What a wording allows is told with its unit and its open end", "[pages][amounts]") {
  const Words& words = catalogue().languages().front();
  const auto told = [&](std::optional<Decimal> low, std::optional<Decimal> high, Modifier modifier) {
    return interval_text(words, Quantity{low, high, modifier, "percent", 1});
  };
  CHECK(told(69, 69, Modifier::Exact) == "≥ 68.5%, < 69.5%");
  CHECK(told(70, std::nullopt, Modifier::AtLeast) == "≥ 70%");
}

TEST_CASE("Periods are told in words", "[pages][amounts]") {
  struct Case { std::string_view lang, edtf, expect; };
  const Case cases[] = {
      {"en", "2013", "2013"},
      {"en", "2013-07", "July 2013"},
      {"ko", "2013-07-21", "2013년 7월 21일"},
      {"en", "2014-Q1", "Q1 2014"},
      {"ru", "2013-H1", "1-е полугодие 2013"},
      {"en", "2008/2013", "2008 – 2013"},
      {"en", "../2011", "until 2011"},
      {"ko", "2006/..", "2006년 이후"},
      {"ru", "../2013", "до 2013"},
      {"ru", "2013/..", "с 2013"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.lang, c.edtf);
    CHECK(period_text(*catalogue().find(c.lang), *parse_period(c.edtf)) == c.expect);
  }
}

}  // namespace attest::server::pages
