// English: the years of states, weeks that are past.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("two years of a country are the year of its state", "[en][period]") {
  const testkit::Row rows[] = {
      {"England had 4,120 fires in 2019-20, up from 3,870 the year before.",
       "[4,120] 4120 count @2019-04/2020-03 level; [3,870] 3870 count @2018-04/2019-03 level"},
      {"In Wales 80 bridges were closed in 2018/19.", "[80] 80 count @2018-04/2019-03 level"},
      {"Scotland had 60 floods, the most since 2011/12, when rivers burst 72 times.",
       "[60] 60 count @- level; [72 times] 72 count @2011-04/2012-03 level"},
      // Parts of such a year.
      {"The deficit of India was 30 billion rupees for fiscal 2018/19.",
       "[30 billion rupees] 30000000000 INR @2018-04/2019-03 level"},
      {"In India credit rose 3 percent in the first nine months of 2018/19, against 2 percent in the "
       "same 2017/18 period.",
       "[3 percent] 3 percent @2018-04/2018-12 change up; [2 percent] 2 percent @2017-04/2017-12 change up"},
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
      {"On Saturday it was 31 degrees Celsius at noon, and the night settled at 19 degrees.",
       "[31 degrees Celsius] 31 celsius @2020-12-12 level; [19 degrees] 19 celsius @2020-12-12 level"},
      {"Crude settled at $82 a barrel.", "[$82 a barrel] 82 USD-per-barrel @2020-12-15 level"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

TEST_CASE("a time between from and to is of what was left", "[en][period]") {
  const testkit::Row rows[] = {
      {"The lead slipped from 3,000 at the last ballot in 2012 to just 212.",
       "[3,000] 3000 count @2012 level; [212] 212 count @- level"},
      {"Rents fell from £900 in June last year to £850 in September.",
       "[£900] 900 GBP @2019-06 level; [£850] 850 GBP @2020-09 level"},
      {"In 2015 sales rose from 40 to 90.", "[40] 40 count @2014 level; [90] 90 count @2015 level"},
      {"Dorn has £6m from the sale of 2.3 million bags to mills in May at £2,300 a load.",
       "[£6m] 6000000 GBP @2020-05 level; [2.3 million] 2300000 count @2020-05 level; "
       "[£2,300] 2300 GBP @2020-05 level"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

TEST_CASE("a quarter named by its last month, and one of last year", "[en][period]") {
  const testkit::Row rows[] = {
      {"June quarter sales rose 5%.", "[5%] 5 percent @2020-04/2020-06 change up"},
      {"June sales rose 5%.", "[5%] 5 percent @2020-06 change up"},
      {"Dorn earned $4m in the third quarter. During the third quarter last year it earned $3m. "
       "Sales slipped to $90m.",
       "[$4m] 4000000 USD @2020-Q3 level; [$3m] 3000000 USD @2019-Q3 level; "
       "[$90m] 90000000 USD @2020-Q3 level"},
      {"Rain is likely tomorrow. Winds of 50 kmph may prevail.",
       "[50 kmph] 50 kilometer-per-hour @2020-12-16 level forecast"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

}  // namespace
}  // namespace attest
