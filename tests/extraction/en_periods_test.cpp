// English: which period governs which figure.
#include <catch2/catch.hpp>

#include <span>

#include "testkit/claims_dump.h"

namespace attest {
namespace {

struct Case {
  std::string_view text, expect;
};

void check(std::span<const Case> cases, std::string_view published) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(testkit::claims_in(c.text, "en", published) == c.expect);
  }
}

TEST_CASE("a period that is only compared with governs the compared figure alone", "[en][period]") {
  const Case cases[] = {
      {"In 2019 the port handled 410 ships, compared with 395 in 2018.",
       "[410] 410 count @2019 level; [395] 395 count @2018 level"},
      {"The town lost 310 jobs in 2020, the most since 2008.", "[310] 310 count @2020 level"},
      {"In 2021 the herd grew to 640 cows from 600.",
       "[640] 640 count @2021 level; [600] 600 count @2020 level"},
      // Of a month the source does not say what it is compared with.
      {"In May 2021 the herd grew to 640 cows from 600.",
       "[640] 640 count @2021-05 level; [600] 600 count @- level"},
  };
  check(cases, "2022-03-08");
}

TEST_CASE("the day on which somebody spoke is not the period of the figures", "[en][period]") {
  const Case cases[] = {
      {"In 2021 the zoo had 90 animals, the keeper said on Tuesday.", "[90] 90 count @2021 level"},
      {"The keeper said on Tuesday that 90 animals died in 2021.", "[90] 90 count @2021 level"},
  };
  check(cases, "2022-03-09");
}

TEST_CASE("the present tense is the day of publication, the past is carried on", "[en][period]") {
  const Case cases[] = {
      {"In 2020 the mine paid 40 workers. It now has new owners. The mill lost 12 workers.",
       "[40] 40 person @2020 level; [12] 12 person @2020 level"},
      {"In 2020 the mine lost 40 workers. The remaining 300 workers are on strike.",
       "[40] 40 person @2020 level; [300] 300 person @2022-03-09 level"},
      // Nothing said, nothing known.
      {"The mine lost 40 workers.", "[40] 40 person @- level"},
  };
  check(cases, "2022-03-09");
}

}  // namespace
}  // namespace attest
