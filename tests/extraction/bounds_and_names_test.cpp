// Bounds that a "not" turns round; numbers that belong to names.
#include <catch2/catch.hpp>

#include <string>
#include <string_view>

#include "testkit/line_article.h"

namespace attest {
namespace {

std::vector<Claim> claims_of(std::string_view lang, std::string_view text) {
  return testkit::claims_of(testkit::line_article(text, std::string(lang), "2024-09-12"));
}

TEST_CASE("what may not be more is at most so much", "[modifier]") {
  struct Case {
    std::string_view lang, text;
    Modifier modifier;
  };
  constexpr Case kCases[] = {
      {"en", "Hosts cannot invite more than 500 guests.", Modifier::AtMost},
      {"en", "The fine must not exceed 400 euros.", Modifier::AtMost},
      {"en", "Nobody may buy more than three tickets.", Modifier::AtMost},
      {"en", "They never had more than 12 ships.", Modifier::AtMost},
      {"en", "Guests cannot stay more than 30 days.", Modifier::AtMost},
      {"en", "It has not rained for more than three weeks.", Modifier::MoreThan},
      {"en", "He was not only fined more than 500 euros.", Modifier::MoreThan},
      {"en", "Prices did not fall because more than 300 shops opened.", Modifier::MoreThan},
      {"ru", "Хозяева не могут приглашать более 500 гостей.", Modifier::AtMost},
      {"ru", "Число гостей не должно превышать 400 человек.", Modifier::AtMost},
      {"ru", "Нельзя покупать больше трёх билетов.", Modifier::AtMost},
      {"ru", "Домой не вернулись более 300 человек.", Modifier::MoreThan},
      {"ko", "하객은 500명을 넘을 수 없다.", Modifier::AtMost},
      {"ko", "과태료는 400만원을 초과할 수 없다.", Modifier::AtMost},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    const auto claims = claims_of(c.lang, c.text);
    REQUIRE(claims.size() == 1);
    CHECK(claims.front().quantity.modifier == c.modifier);
  }
}

TEST_CASE("a number of a name is no claim", "[quantity]") {
  CHECK(claims_of("en", "The maker ends support of Meadow Browser 6.").empty());
  CHECK(claims_of("en", "With work on Meadow Browser 9 (MB9) done, they rest.").empty());
  CHECK(claims_of("en", "Snow fell in the north (zones 1A and 1B).").empty());
  CHECK(claims_of("ru", "Он снялся в фильме «Разведчик 2: Возвращение».").empty());
}

TEST_CASE("a number behind a name may count", "[quantity]") {
  CHECK(claims_of("en", "By dawn Norvik had won 29 seats, Hallgard 17 and Sund 14.").size() == 3);
  CHECK(claims_of("en", "Across Norland 59 travellers fell ill.").size() == 1);
  CHECK(claims_of("en", "North Hamgyong 96").size() == 1);
}

TEST_CASE("a least and a most are the ends of a range", "[modifier]") {
  struct Case {
    std::string_view lang, text, low, high;
  };
  constexpr Case kCases[] = {
      {"en", "Fines range from a minimum of $500 to a maximum of $2,000.", "500", "2000"},
      {"en", "It takes from at least 5 to at most 10 people.", "5", "10"},
      {"ru", "Штраф составил от минимум 500 до максимум 2000 рублей.", "500", "2000"},
      {"ru", "Ждали от не менее 5 до не более 10 минут.", "5", "10"},
      {"ko", "요금은 최소 500원에서 최대 2천원이다.", "500", "2000"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    const auto claims = claims_of(c.lang, c.text);
    REQUIRE(claims.size() == 1);
    CHECK(claims[0].quantity.modifier == Modifier::Between);
    CHECK(to_string(*claims[0].quantity.low) == c.low);
    CHECK(to_string(*claims[0].quantity.high) == c.high);
  }
}

}  // namespace
}  // namespace attest
