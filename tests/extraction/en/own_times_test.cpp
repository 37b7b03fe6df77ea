// English: a time that stands right beside a figure, and the present of who speaks.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a second verb, joined by \"and\", has a time of its own", "[en][period]") {
  const testkit::Row rows[] = {
      {"Trains stopped in June. The storm killed 12 people when it struck on Sunday, and 30 are missing.",
       "[12] 12 person @2022-07-31 level; [30] 30 person @2022-08-05 level"},
      {"Sales fell in June. Ms Reed joined in 2010 and earns $90,000.",
       "[$90,000] 90000 USD @2022-08-05 level"},
      {"The airline cancelled 40 flights on Monday and will cancel 60 tomorrow.",
       "[40] 40 count @2022-08-01 level; [60] 60 count @2022-08-06 level forecast"},
      // A time that opens the sentence is of both.
      {"In 2021 the line ran 40 trams and has lost 12 drivers.",
       "[40] 40 count @2021 level; [12] 12 person @2021 level"},
      // What is to be is no verb of the present.
      {"Reserves were $6 billion in June, and enough to pay for three months of imports.",
       "[$6 billion] 6000000000 USD @2022-06 level; [three months] 3 month @2022-06 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("what somebody says that he has, he has as he says so", "[en][period]") {
  const testkit::Row rows[] = {
      {"Sales fell in June. A dealer said he had 400 orders.", "[400] 400 count @2022-08-05 level"},
      {"Sales fell in June. A dealer said he had 400 orders in May.",
       "[400] 400 count @2022-05 level"},
      {"Sales fell in June. \"We have nine depots and the rest will follow,\" she said.",
       "[nine] 9 count @2022-08-05 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("a time right behind a changed figure, and a season's own", "[en][period]") {
  const testkit::Row rows[] = {
      {"The number of strikes doubled in 2021 to 400.",
       "[doubled] 2 ratio @2021 change up; [400] 400 count @2021 level"},
      {"Last summer's heatwave killed 3,000 people.", "[3,000] 3000 person @2021-06/2021-08 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("last year's figure is of the same part of the year", "[en][period]") {
  const testkit::Row rows[] = {
      {"From July 1 to July 7 it had 5,744 calls, up from last year's 4,703.",
       "[5,744] 5744 count @2022-07-01/2022-07-07 level; [4,703] 4703 count "
       "@2021-07-01/2021-07-07 level"},
      {"In 2021 it had 5,744 calls, up from the previous year's 4,703.",
       "[5,744] 5744 count @2021 level; [4,703] 4703 count @2020 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("\"now\" right before a figure, and what is so as it is told", "[en][period]") {
  const testkit::Row rows[] = {
      {"Infections, now around 110, would halve by April.",
       "[around 110] about 110 count @2022-08-05 level forecast"},
      {"The krona has shed over a third of its worth against the euro since May.",
       "[over a third] more-than 0.3333 ratio @2022-05/2022-08-05 change down"},
      {"Sales fell 4% in June. There are probably 300 wolves left, she said.",
       "[4%] 4 percent @2022-06 change down; [300] 300 count @2022-08-05 level"},
      {"Sales fell 4% in June. He said clinics were treating about 400 patients.",
       "[4%] 4 percent @2022-06 change down; [about 400] about 400 person @2022-08-05 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

}  // namespace
}  // namespace attest
