// English: periods that stand right beside a figure, or beside another period.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a share of what was at another time is a change from it", "[en][period]") {
  const testkit::Row rows[] = {
      {"Bookings in 2021 reached 40% of the 2019 total.", "[40%] 40 percent @2021 change"},
      {"In 2021 the port handled 310 ships, half of 2019's 620.",
       "[310] 310 count @2021 level; [half] 0.5 ratio @2021 change; [620] 620 count @2019 level"},
      {"Arrivals in 2021 will be 900, barely a third of last year's 2,700.",
       "[900] 900 person @2021 level forecast; [barely a third] about 0.3333 ratio @2021 change forecast; "
       "[2,700] 2700 person @2020 level"},
      {"In May 2021 output fell 2% on the year and 0.4% on the month.",
       "[2%] 2 percent @2021-05 change down; [0.4%] 0.4 percent @2021-05 change down"},
      // A share of what was then is a share.
      {"In 2020 Spain bought 40% of the olives.", "[40%] 40 percent @2020 share"},
  };
  testkit::check_claims(rows, "en", "2021-08-10");
}

TEST_CASE("a month that owns the level before, and a month talked of already", "[en][period]") {
  const testkit::Row rows[] = {
      {"In July unemployment was 9.3%, down from June's dismal 9.6%.",
       "[9.3%] 9.3 percent @2021-07 level; [9.6%] 9.6 percent @2021-06 level"},
      {"Rents rose 8.7% in July. Brokers had pencilled in a rise of 8.2% in July.",
       "[8.7%] 8.7 percent @2021-07 change up; [8.2%] 8.2 percent @2021-07 change up forecast"},
      {"Rents fell 2% in July. The house will open in July.", "[2%] 2 percent @2021-07 change down"},
  };
  testkit::check_claims(rows, "en", "2021-08-10");
}

TEST_CASE("a bracket behind a period holds its figure", "[en][period]") {
  const testkit::Row rows[] = {
      {"The 2021 intake of 640 is close to the 2019 level (655).",
       "[640] 640 person @2021 level; [655] 655 person @2019 level"},
      {"Some 300 barns and 40 hectares (99 acres) of orchards burned on July 27.",
       "[Some 300] about 300 count @2022-07-27 level; [40 hectares] 40 hectare @2022-07-27 level; "
       "[99 acres] 99 acre @2022-07-27 level"},
      {"The museum drew only nine visitors in its first year, 2006.",
       "[nine] 9 person @2006 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-01");
}

TEST_CASE("a bare year beside a part of a year is the same part of it", "[en][period]") {
  const testkit::Row rows[] = {
      {"The agency approved nine loans in fiscal year 2016, 37 in 2017 and 22 in 2018.",
       "[nine] 9 count @2015-10/2016-09 level; [37] 37 count @2017 level; "
       "[22] 22 count @2018 level"},
      {"Loans climbed from nine in the 2016 fiscal year to 37 in 2017 and 22 last year.",
       "[nine] 9 count @2015-10/2016-09 level; [37] 37 count @2016-10/2017-09 level; "
       "[22] 22 count @2017-10/2018-09 level"},
  };
  testkit::check_claims(rows, "en", "2019-02-01");
}

TEST_CASE("what a span of years ended in, and what was wont to be", "[en][period]") {
  const testkit::Row rows[] = {
      {"From 2016 until 2019 the catch stood between 20 and 24 tonnes, but it fell to a yearly "
       "average of about 13 tonnes when the quota came.",
       "[between 20 and 24 tonnes] between 20-24 tonne @2016/2019 level; "
       "[about 13 tonnes] about 13 tonne @2019/2021 level"},
      {"From 2016 until 2019 the catch stood at 24 tonnes, but the fleet lost 13 boats.",
       "[24 tonnes] 24 tonne @2016/2019 level; [13] 13 count @2016/2019 level"},
      {"In the past a skipper could land freely or, at worst, would pay a fee of $40.",
       "[$40] 40 USD @../2022-08-01 level"},
      {"Next year a skipper would pay a fee of $40.", "[$40] 40 USD @2023 level forecast"},
  };
  testkit::check_claims(rows, "en", "2022-08-01");
}

TEST_CASE("a possessive day is of the noun, not of the saying", "[en][period]") {
  const testkit::Row rows[] = {
      {"Police said last weekend's storm killed 14 people.",
       "[14] 14 person @2022-07-30/2022-07-31 level"},
      {"The commission said Sunday's vote drew 2.1 million people.",
       "[2.1 million] 2100000 person @2022-07-31 level"},
      {"The bank said June's payroll gain was 206,000, above May 2022.",
       "[206,000] 206000 count @2022-06 level"},
      {"April’s rainfall of 80 mm broke the record.", "[80 mm] 80 millimeter @2022-04 level"},
      {"Police said on Sunday 14 people died in 2021.", "[14] 14 person @2021 level"},
      {"Officials said 40 families have now left the valley in 2022.",
       "[40] 40 count @2022 level"},
      {"The court heard 40 cases after the July 27, 2015, verdict.", "[40] 40 count @2015-07-27 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-01");
}

TEST_CASE("a change that is compared with is of the time a few words behind it", "[en][period]") {
  const testkit::Row rows[] = {
      {"Rents rose 14% in June, up from the 13% jump recorded in May.",
       "[14%] 14 percent @2021-06 change up; [13%] 13 percent @2021-05 change up"},
      {"Output rose 3% in June, compared with a 2% gain posted in the first quarter.",
       "[3%] 3 percent @2021-06 change up; [2%] 2 percent @2021-Q1 change up"},
      {"Rents rose 14% in June, up from 13% and shared by 40 towns in May.",
       "[14%] 14 percent @2021-06 change up; [13%] 13 percent @2021-05 share; "
       "[40] 40 count @2021-05 level"},
      {"Since April 1 crews have met 743 fires, against 562 at the same point last year, and 61 "
       "barns have burned.",
       "[743] 743 count @2021-04-01/2021-08-10 level; [562] 562 count @2020-04-01/2020-08-10 level; "
       "[61] 61 count @2021-04-01/2021-08-10 level"},
      {"Both parties are down two percentage points on the last such poll earlier this month.",
       "[two percentage points] 2 percentage-point @- change down"},
  };
  testkit::check_claims(rows, "en", "2021-08-10");
}

}  // namespace
}  // namespace attest
