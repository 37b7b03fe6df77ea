// Which way a change goes, by its verb or noun; bounds by their words.
#include <catch2/catch.hpp>

#include <string>
#include <string_view>

#include "testkit/line_article.h"

namespace attest {
namespace {

Claim claim_of(std::string_view lang, const std::string& text) {
  const auto claims =
      testkit::claims_of(testkit::line_article(text, std::string(lang), "2024-09-12"));
  REQUIRE(claims.size() == 1);
  return claims.front();
}

TEST_CASE("a verb of change tells its way", "[role]") {
  struct Case {
    std::string_view lang;
    std::string text;
    Direction direction;
  };
  const Case cases[] = {
      {"en", "Sales rocketed 5.2 per cent in May.", Direction::Up},
      {"en", "Sales recovered by 5.2 per cent in May.", Direction::Up},
      {"en", "The office reported a 5.2 per cent uptick in sales.", Direction::Up},
      {"en", "The office reported an improvement of 5.2 per cent.", Direction::Up},
      {"en", "Sales nosedived 5.2 per cent in May.", Direction::Down},
      {"en", "Sales collapsed by 5.2 per cent in May.", Direction::Down},
      {"en", "Shares tanked 5.2 per cent.", Direction::Down},
      {"ru", "Выпуск прирос на 5,2%.", Direction::Up},
      {"ru", "Выпуск провалился на 5,2%.", Direction::Down},
      {"ko", "5월 수출이 5.2% 곤두박질쳤다.", Direction::Down},
      {"ko", "5월 수출이 5.2% 쪼그라들었다.", Direction::Down},
      {"ko", "5월 수출이 5.2% 후퇴했다.", Direction::Down},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const Claim claim = claim_of(c.lang, c.text);
    CHECK(claim.measure.role == Role::Change);
    CHECK(claim.measure.direction == c.direction);
  }
}

TEST_CASE("what collapsed or recovered without an amount is no change of one", "[role]") {
  CHECK(claim_of("en", "A roof collapsed, killing 5 people.").measure.role == Role::Level);
  CHECK(claim_of("en", "Divers recovered the bodies of 5 men.").measure.role == Role::Level);
}

TEST_CASE("words of a bound", "[modifier]") {
  CHECK(claim_of("en", "It killed more or less 400 cows.").quantity.modifier == Modifier::About);
  CHECK(claim_of("ru", "Собралось от силы 400 человек.").quantity.modifier == Modifier::AtMost);
  CHECK(claim_of("ko", "참가자는 400명 전후다.").quantity.modifier == Modifier::About);
}

}  // namespace
}  // namespace attest
