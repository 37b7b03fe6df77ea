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

TEST_CASE("the figure before said once more is of its time", "[en][period]") {
  const testkit::Row rows[] = {
      {"The county lost 3,100 jobs in 2015. That is 4 percent of its workforce.",
       "[3,100] 3100 count @2015 change down; [4 percent] 4 percent @2015 share"},
      {"Some 62 of the 90 buses broke down last month. That is more than two thirds of the fleet.",
       "[Some 62] about 62 count @2016-12 level; [90] 90 count @2016-12 level; "
       "[more than two thirds] more-than 0.6667 ratio @2016-12 share"},
      {"Spending grew 5 percent in 2015. This is 2 points above the average.",
       "[5 percent] 5 percent @2015 change up; [2 points] 2 percentage-point @2015 change"},
      // What is now, said once more, is now.
      {"The council lost $3 million in 2015.\n\nIt employs 900 people. That is 40 percent of all "
       "workers in the town.",
       "[$3 million] 3000000 USD @2015 level; [900] 900 person @2017-01-26 level; "
       "[40 percent] 40 percent @2017-01-26 share"},
      // Nor is all that "this is" opens the figure before.
      {"The county sold 300 farms in 2015. This is a place where people still keep 40 goats.",
       "[300] 300 count @2015 level; [40] 40 count @2017-01-26 level"},
      {"The county lost 3,100 jobs in 2015. It is home to 40 firms.",
       "[3,100] 3100 count @2015 change down; [40] 40 count @2017-01-26 level"},
  };
  testkit::check_claims(rows, "en", "2017-01-26");
}

TEST_CASE("in its first year is in none that is told", "[en][period]") {
  const testkit::Row rows[] = {
      {"The toll brought in $11 million in its first year. It is now $3.",
       "[$11 million] 11000000 USD @- level; [$3] 3 USD @2018-09-07 level"},
      {"Hay costs twice what it did last year.", "[twice] 2 ratio @- change up"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

}  // namespace
}  // namespace attest
