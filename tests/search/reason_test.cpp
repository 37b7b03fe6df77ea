#include "search/conflicts/reason.h"

#include <set>
#include <string>

#include <catch2/catch.hpp>

namespace attest {

namespace {

Reason sample(ReasonCode code) {
  Reason reason;
  reason.code = code;
  reason.stated = {"1,516", "", parse_period("2013"), ""};
  reason.found = {"1514 человек", "Halla Wire", parse_period("2012"), "woman"};
  reason.agreeing = {1, 1};
  reason.against = {3, 2};
  reason.times = 100;
  return reason;
}

}  // namespace

TEST_CASE("Every reason has a name and a sentence of its own", "[conflicts][reason]") {
  std::set<std::string> names;
  std::set<std::string> sentences;
  for (std::size_t i = 0; i < kReasonCodes; ++i) {
    const auto code = static_cast<ReasonCode>(i);
    CAPTURE(to_string(code));
    CHECK(names.emplace(to_string(code)).second);
    const std::string told = told_of(sample(code));
    CHECK(told.ends_with("."));
    CHECK(sentences.insert(told).second);
  }
}

TEST_CASE("A reason names figures, times, outlets and how often it was said", "[conflicts][reason]") {
  struct Case { ReasonCode code; std::string_view expect; };
  const Case cases[] = {
      {ReasonCode::CannotBothHold, "“1,516” (2013) and “1514 человек” (2012) cannot both hold."},
      {ReasonCode::DeniedFigure, "“1,516” and “1514 человек” are the same figure, and the source denies it."},
      {ReasonCode::Disputed, "The sources contradict each other: some say so (1 mention, 1 origin), others "
                             "“1514 человек” in Halla Wire (3 mentions, 2 origins)."},
      {ReasonCode::ForOtherTime, "It is the figure for 2012, not for 2013: “1514 человек” in Halla Wire."},
      {ReasonCode::ForOtherPeople, "It is the figure for women, not for all: “1514 человек” in Halla Wire."},
      {ReasonCode::TooLarge, "It is a hundred times too large: “1514 человек” in Halla Wire."},
  };
  for (const Case& c : cases) CHECK(told_of(sample(c.code)) == c.expect);

  Reason pair = sample(ReasonCode::SameFigure);
  pair.found.period = pair.stated.period;
  pair.one_voice = true;
  CHECK(told_of(pair) == "“1,516” and “1514 человек” for 2013 are the same figure; one voice says both.");
  pair.stated.period = pair.found.period = std::nullopt;
  pair.one_voice = false;
  CHECK(told_of(pair) == "“1,516” and “1514 человек” for an unknown time are the same figure.");
}

}  // namespace attest
