#include "server/pages/reason_text.h"

#include <catch2/catch.hpp>

namespace attest::server::pages {

namespace {

Reason sample(ReasonCode code) {
  Reason reason;
  reason.code = code;
  reason.stated = {"1,516", "", parse_period("2013"), ""};
  reason.found = {"{against}", "Halla Wire", parse_period("2013"), "woman"};
  reason.agreeing = {1, 1};
  reason.against = {5, 2};
  reason.times = 1000;
  return reason;
}

}  // namespace

TEST_CASE("Every reason is worded in every language, with nothing left to fill in", "[pages][reason]") {
  for (const Words& words : catalogue().languages())
    for (std::size_t i = 0; i < kReasonCodes; ++i) {
      const auto code = static_cast<ReasonCode>(i);
      CAPTURE(words.code(), to_string(code));
      REQUIRE(words.has("reason." + std::string(to_string(code))));
      Reason reason = sample(code);
      reason.found.words = "1,514";
      const std::string told = reason_text(words, reason);
      CHECK(told.find('{') == std::string::npos);
      CHECK(told.ends_with('.'));
    }
}

TEST_CASE("A reason is told as the language tells numbers, times and counts", "[pages][reason]") {
  struct Case { std::string_view lang; ReasonCode code; std::string_view expect; };
  // A figure that looks like a place of the message is not filled in.
  const Case cases[] = {
      {"en", ReasonCode::CannotBothHold, "“1,516” and “{against}” for 2013 cannot both hold."},
      {"ru", ReasonCode::CannotBothHold, "«1,516» и «{against}» (2013) не могут быть верны одновременно."},
      {"ko", ReasonCode::CannotBothHold, "“1,516”·“{against}”(2013년): 두 수치가 모두 맞을 수는 없습니다."},
      {"ru", ReasonCode::SaidSo, "Источники это подтверждают: 1 упоминание, 1 первоисточник."},
      {"ru", ReasonCode::SaidOtherwise,
       "В источниках иначе: «{against}», Halla Wire (5 упоминаний, 2 первоисточника)."},
      {"ko", ReasonCode::SaidOtherwise,
       "출처에는 다르게 나옵니다: Halla Wire “{against}” (언급 5회, 출처 2곳)."},
      {"en", ReasonCode::TooLarge, "It is 1,000 times too large: “{against}” in Halla Wire."},
      {"ru", ReasonCode::ForOtherPeople,
       "Это цифра для женщин, а не для всех: «{against}», Halla Wire."},
      {"ko", ReasonCode::ForOtherPeople,
       "전체 수치가 아니라 여성 수치입니다: Halla Wire “{against}”."},
  };
  for (const Case& c : cases) {
    CAPTURE(c.lang, to_string(c.code));
    CHECK(reason_text(*catalogue().find(c.lang), sample(c.code)) == c.expect);
  }
}

TEST_CASE("Figures of a pair have their own times where those differ", "[pages][reason]") {
  Reason reason = sample(ReasonCode::SameFigure);
  reason.found.words = "1,514";
  reason.found.period = std::nullopt;
  const Words& words = catalogue().languages().front();
  CHECK(reason_text(words, reason) == "“1,516” (2013) and “1,514” (no period) are the same figure.");
  reason.stated.period = std::nullopt;
  CHECK(reason_text(words, reason) == "“1,516” and “1,514” are the same figure.");
}

}  // namespace attest::server::pages
