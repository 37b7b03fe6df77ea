// English: windows of time, the years that results are of, and what they are set against.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a change over years begins with the year that it is told from", "[en][period]") {
  const testkit::Row rows[] = {
      {"School rolls have shrunk 12% in the last six years.",
       "[12%] 12 percent @2015/2021 change down"},
      {"House prices in Leeds rose by 31 percent over the past three years.",
       "[31 percent] 31 percent @2018/2021 change up"},
      // What is counted over years is counted in each of them.
      {"Divers have found 14 wrecks in the last six years.", "[14] 14 count @2016/2021 level"},
      {"The membership rose to 2,300 over the last ten years, up by 900.",
       "[2,300] 2300 person @2021-05-04 level; [900] 900 person @2011/2021 change up"},
  };
  testkit::check_claims(rows, "en", "2021-05-04");
}

TEST_CASE("the year to a day is of days where that is no end of a month", "[en][period]") {
  const testkit::Row rows[] = {
      {"Sales rose 4% in the year to March 18.", "[4%] 4 percent @2022-03-19/2023-03-18 change up"},
      {"Sales rose 4% in the year to March 31.", "[4%] 4 percent @2022-04/2023-03 change up"},
      {"Sales rose 4% in the 12 months to 1 April 2023.",
       "[4%] 4 percent @2022-05/2023-04 change up"},
      {"In the year to March 31 profit rose 9% from £40m to £44m.",
       "[9%] 9 percent @2022-04/2023-03 change up; [£40m] 40000000 GBP @2021-04/2022-03 level; "
       "[£44m] 44000000 GBP @2022-04/2023-03 level"},
      {"Turnover grew in the first half of 2023, from $310m to $344m.",
       "[$310m] 310000000 USD @2022-H1 level; [$344m] 344000000 USD @2023-H1 level"},
  };
  testkit::check_claims(rows, "en", "2023-09-12");
}

TEST_CASE("a report's own time is talked of on, and not the day of the market", "[en][period]") {
  const testkit::Row rows[] = {
      {"Results for the year to March 18 sent the shares up 6% on Thursday. Revenue grew £12m.",
       "[6%] 6 percent @2023-06-08 change up; [£12m] 12000000 GBP @2022-03-19/2023-03-18 change "
       "up"},
      // A year that is only recalled is no report.
      {"After a calm 2022, rangers shot 12 boars on Thursday. Some 30 got away.",
       "[12] 12 count @2023-06-08 level; [Some 30] about 30 count @2023-06-08 level"},
  };
  testkit::check_claims(rows, "en", "2023-06-09");
}

TEST_CASE("weeks of a year, and a month so far", "[en][period]") {
  const testkit::Row rows[] = {
      {"Some 900 ewes were lost in the first 10 weeks of 2023.",
       "[Some 900] about 900 count @2023-01-01/2023-03-11 level"},
      {"Clinics have seen 62 cases so far in June.", "[62] 62 count @2023-06/2023-06-09 level"},
      {"Of the 300 deaths this year, 26 came so far in June.",
       "[300] 300 person @2023 level; [26] 26 person @2023-06/2023-06-09 level"},
  };
  testkit::check_claims(rows, "en", "2023-06-09");
}

TEST_CASE("what is counted through a day is counted from the first of its year", "[en][period]") {
  const testkit::Row rows[] = {
      {"Some 4,600 boats had crossed through May 28, 33% down from 6,900 in the same period "
       "last year.",
       "[Some 4,600] about 4600 count @2023-01-01/2023-05-28 level; "
       "[33%] 33 percent @2023-01-01/2023-05-28 change down; "
       "[6,900] 6900 count @2022-01-01/2022-05-28 level"},
      {"The port shipped 90,000 tons through April.",
       "[90,000 tons] 90000 tonne @2023-01/2023-04 level"},
  };
  testkit::check_claims(rows, "en", "2023-06-09");
}

TEST_CASE("the year before one that ends in March, and lists of bare figures", "[en][period]") {
  const testkit::Row rows[] = {
      {"In the year to March 31 the mill made 145 tons of felt, more than the 135 the year before.",
       "[145 tons] 145 tonne @2022-04/2023-03 level; [135] 135 tonne @2021-04/2022-03 level"},
      {"Bergen, Oslo and Moss sent 725, 487 and 414 visitors in the first month of this year.",
       "[725] 725 count @2023-01 level; [487] 487 count @2023-01 level; "
       "[414] 414 person @2023-01 level"},
      {"Some 5,500 ewes have died in the first 14 weeks of this year, according to vets.",
       "[Some 5,500] about 5500 count @2023-01-01/2023-04-08 level"},
  };
  testkit::check_claims(rows, "en", "2023-06-09");
}

TEST_CASE("what the flood has done it had done by the day that is told of", "[en][period]") {
  const testkit::Row rows[] = {
      {"The river killed 6 people on Wednesday. Twenty-one villages have been hit. "
       "It has submerged 900 barns. Some 300 people are in schools.",
       "[6] 6 person @2023-06-07 level; [Twenty-one] 21 count @2023-06-07 level; "
       "[900] 900 count @2023-06-07 level; [Some 300] about 300 person @2023-06-09 level"},
  };
  testkit::check_claims(rows, "en", "2023-06-09");
}

TEST_CASE("a window ahead bounds what is planned, and nothing behind it", "[en][period]") {
  const testkit::Row rows[] = {
      {"The mill plans to cut 700 jobs over the next five years. It made 40 tons of felt in May.",
       "[700] 700 count @2023/2028 change down forecast; [40 tons] 40 tonne @2023-05 level"},
      {"The city will build 40 schools in the next three years.\n\nA storm has wrecked 2 of them.",
       "[40] 40 count @2023/2026 level forecast; [2] 2 count @2023-06-09 level"},
      {"Over the next decade, the state will spend $4 billion on dams.",
       "[$4 billion] 4000000000 USD @2023/2033 level forecast"},
      {"Some 40 bakers will go over the coming three months.",
       "[Some 40] about 40 count @2023-06/2023-09 level forecast"},
  };
  testkit::check_claims(rows, "en", "2023-06-09");
}

TEST_CASE("a decade of age is one person's where somebody's it is", "[en][period]") {
  const testkit::Row rows[] = {
      {"Police held a man in his 40s.", "[40s] between 40-49 year-person @2023-06-09 level"},
      {"A woman (50s) was treated for burns.",
       "[50s] between 50-59 year-person @2023-06-09 level"},
  };
  testkit::check_claims(rows, "en", "2023-06-09");
}

TEST_CASE("the twelve months of a report end with the month it is on", "[en][period]") {
  const testkit::Row rows[] = {
      {"Fares rose 2 percent in August. Over the past 12 months they have risen 30 percent.",
       "[2 percent] 2 percent @2018-08 change up; [30 percent] 30 percent @2018-08 change up"},
      {"Fares rose 2 percent in May. Over the past 12 months they have risen 30 percent.",
       "[2 percent] 2 percent @2018-05 change up; "
       "[30 percent] 30 percent @2017-10/2018-09 change up"},
      {"In August 40 men came. In the past 12 months 300 have come.",
       "[40] 40 person @2018-08 level; [300] 300 person @2017-10/2018-09 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("so far this summer is in the one that goes on", "[en][period]") {
  const testkit::Row south[] = {
      {"So far this summer the town has had 11 fires.",
       "[11] 11 count @2018-12/2019-01-24 level"},
      {"So far this winter the town has had 11 fires.",
       "[11] 11 count @2018-12/2019-01-24 level"},
  };
  testkit::check_claims(south, "en", "2019-01-24");
  const testkit::Row north[] = {
      {"So far this summer the town has had 11 fires.",
       "[11] 11 count @2019-06/2019-07-24 level"},
      {"The hall will open this summer with 300 seats.",
       "[300] 300 count @2019-06/2019-08 level forecast"},
  };
  testkit::check_claims(north, "en", "2019-07-24");
}

}  // namespace
}  // namespace attest
