// English: the years of states, weeks that are past.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("two years of a country are the year of its state", "[en][period]") {
  const testkit::Row rows[] = {
      {"England had 3,508 raids in 2019-20, up from 3,292 the previous year.",
       "[3,508] 3508 count @2019-04/2020-03 level; [3,292] 3292 count @2018-04/2019-03 level"},
      {"In Wales 80 bridges were closed in 2018/19.", "[80] 80 count @2018-04/2019-03 level"},
      {"Scotland had 60 floods, the most since 2011/12, when there were 72.",
       "[60] 60 count @- level; [72] 72 count @2011-04/2012-03 level"},
      // Of sport, of a winter, and where the state counts from autumn.
      {"The 2018/19 season in England saw 1,072 goals.", "[1,072] 1072 count @2018-07/2019-06 level"},
      {"In the winter of 2017-18 flu in England killed 22,000 people.",
       "[22,000] 22000 person @2017/2018 level"},
      {"Texas sold 40 ships in 2018/19.", "[40] 40 count @2018-07/2019-06 level"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

TEST_CASE("the past week is no open stretch of time", "[en][period]") {
  const testkit::Row rows[] = {
      {"Over 88 landslides have occurred in the past week.",
       "[Over 88] more-than 88 count @2020-12-07/2020-12-13 level"},
      {"In the past month 40 people have died.", "[40] 40 person @2020-11 level"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

TEST_CASE("a temperature settles, and no price with it", "[en][period]") {
  const testkit::Row rows[] = {
      {"On Saturday the maximum was 35 degrees Celsius, while the minimum settled at 25 degrees.",
       "[35 degrees Celsius] 35 celsius @2020-12-12 level; [25 degrees] 25 celsius @2020-12-12 level"},
      {"Crude settled at $82 a barrel.", "[$82 a barrel] 82 USD-per-barrel @2020-12-15 level"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

}  // namespace
}  // namespace attest
