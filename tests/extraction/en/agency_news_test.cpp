// English: causes that fresh agency copy showed, each in sentences of our own.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("the first days of a month, a year that ended with it, its last month", "[en][period]") {
  const testkit::Row rows[] = {
      {"Steel shipments fell 4% in the first 20 days of August from a year earlier.",
       "[4%] 4 percent @2024-08-01/2024-08-20 change down"},
      {"Rents rose 5.1% over the past 12 months ending in July.",
       "[5.1%] 5.1 percent @2023-08/2024-07 change up"},
      {"Rents rose 5.1% in the 12 months to July. Food went up 0.3% for the month.",
       "[5.1%] 5.1 percent @2023-08/2024-07 change up; [0.3%] 0.3 percent @2024-07 change up"},
      {"Sales fell for the first quarter in more than six years.",
       "[more than six years] more-than 6 year @- level"},
      {"Twelve cases were reported from Chad as of 3 September.",
       "[Twelve] 12 count @2024-09-03 level"},
      {"Crews cleared 40 miles of road and it is expected to open by September 20.",
       "[40 miles] 40 mile @- level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("what is to come after a figure is no forecast of it", "[en][status]") {
  const testkit::Row rows[] = {
      {"Shares in the bank rose 2% ahead of a meeting where it is expected to name a chief.",
       "[2%] 2 percent @2024-09-12 change up"},
      {"The party has won 71 of the 75 seats, with the count unlikely to change.",
       "[71] 71 count @2024-09-12 level; [75] 75 count @2024-09-12 level"},
      {"Divers have cleared 30 wrecks and they will go on in May.",
       "[30] 30 count @2024-09-12 level"},
      // But a figure may itself be what is expected.
      {"Some 300 delegates are expected to attend.", "[Some 300] about 300 person @- level forecast"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("ranges of coins and money, several thousand, seats out of all", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"It sees earnings of 94 cents to $1.03 a share.",
       "[94 cents to $1.03] between 0.94-1.03 USD"},
      {"Shares slid 40 cents to $12.10.", "[40 cents] 0.4 USD; [$12.10] 12.1 USD"},
      {"The army moved several thousand villagers.", "[several thousand] vague person"},
      {"A few hundred homes lost power.", "[A few hundred] vague count"},
      {"The party took 50 seats out of 75.", "[50] 50 count; [75] 75 count"},
      {"One out of three pupils walks to school.", "[One out of three] 0.3333 ratio"},
      {"A blaze that killed 19 is 80 percent contained.", "[19] 19 person; [80 percent] 80 percent"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("what makes up so much of a rise is a share of it", "[en][role]") {
  const testkit::Row rows[] = {
      {"Fuel pushed the index higher, accounting for two-thirds of the increase.",
       "[two-thirds] 0.6667 ratio @- share"},
      {"The core index rose 0.2%, up from a 0.1% rate in July.",
       "[0.2%] 0.2 percent @- change up; [0.1%] 0.1 percent @2024-07 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("whose share, whose expectation, whose time", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Imports fell 2.4 percent from a year ago in 2023.",
       "[2.4 percent] 2.4 percent @2023 change down"},
      {"The plan is backed by almost two-thirds of members.",
       "[almost two-thirds] about 0.6667 ratio @2024-09-12 share"},
      {"The fertility rate - the number of children expected per woman - rose to 1.41.",
       "[1.41] 1.41 person @- level"},
      {"The war has claimed more than 250,000 lives since 2011.",
       "[more than 250,000] more-than 250000 person @2011/2024-09-12 level"},
      {"Crude for delivery in March hit $60 on Monday.", "[$60] 60 USD @2024-09-09 level"},
      {"Gas for February delivery settled up $1.23.", "[$1.23] 1.23 USD @2024-09-12 change up"},
      {"A deal to trim output by 1.2 million barrels was struck.",
       "[1.2 million barrels] 1200000 barrel @- change down"},
      {"As of September 4, there have been 214 cases of measles since October.",
       "[214] 214 count @2023-10/2024-09-04 level"},
      {"Analysts had been expecting a crop of 30 million tonnes, going by the average of "
       "estimates.",
       "[30 million tonnes] 30000000 tonne @- level forecast"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("times that lean on what was told", "[en][period]") {
  const testkit::Row rows[] = {
      {"Net profit for the second quarter fell to $1.5 billion, or 26 cents a share, from $2.1 "
       "billion, or 33 cents a share.",
       "[$1.5 billion] 1500000000 USD @2024-Q2 level; [26 cents] 0.26 USD @2024-Q2 level; [$2.1 "
       "billion] 2100000000 USD @- level; [33 cents] 0.33 USD @- level"},
      {"The bank set a new rate in October 2023. Within a month, it had doubled.",
       "[doubled] 2 ratio @2023-10/2023-11 change up"},
      {"After about two years there, families will be given land and are eligible for citizenship "
       "six years into their stay.",
       "[about two years] about 2 year @2024-09-12 level; [six years] 6 year @2024-09-12 level"},
      {"The survey ran between 1 May 2023 and 30 June 2023. During that time thieves took £4 million.",
       "[£4 million] 4000000 GBP @2023-05-01/2023-06-30 level"},
      {"Thefts have doubled since 2019. Some 40 vans were stolen.",
       "[doubled] 2 ratio @2019/2024-09-12 change up; [Some 40] about 40 count @- level"},
      {"Output rose from 992 megawatt hours in 2023 to 1,129 megawatt hours in H1-2024.",
       "[992 megawatt hours] 992 megawatt-hour @2023 level; [1,129 megawatt hours] 1129 megawatt-hour "
       "@2024-H1 level"},
      {"The total was revised down by 110,000 barrels.",
       "[110,000 barrels] 110000 barrel @- change down revised"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("what only looks like a fall, a denial or a reckoning", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The centre of the quake lay 16 kilometres below the surface.",
       "[16 kilometres] 16 kilometer @- level"},
      {"Builders hired 3,000 people in March, but economists dismissed that as chance.",
       "[3,000] 3000 person @2024-03 level"},
      {"The jobless rate, which is calculated from a survey, fell to 7.3%.",
       "[7.3%] 7.3 percent @- level"},
      {"The council passed 6-2 a 20% property tax hike.",
       "[6] 6 count @- level; [2] 2 count @- level; [20%] 20 percent @- change up"},
      {"Pay was up 2.6 percent over the previous year.", "[2.6 percent] 2.6 percent @- change up"},
      {"The rate fell to 3.9 percent in April from 4.1 percent, marking the lowest since 2000.",
       "[3.9 percent] 3.9 percent @2024-04 level; [4.1 percent] 4.1 percent @- level"},
      {"It was the fourth biggest gain of 2023.", "[fourth] 4 rank @2023 rank"},
      {"The bureau revised down its count of jobs by a total 74,000.",
       "[74,000] 74000 count @- change down revised"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("the verb or the noun of one share goes for the other", "[en][role]") {
  const testkit::Row rows[] = {
      {"Both moved, with 1.1% (Norvik) and 0.9% (Kestrel) increases.",
       "[1.1%] 1.1 percent @- change up; [0.9%] 0.9 percent @- change up"},
      {"That outweighed 29.3 per cent and 18.0 per cent gains for wine and beer.",
       "[29.3 per cent] 29.3 percent @- change up; [18.0 per cent] 18 percent @- change up"},
      {"Solar power rose 43% and wind 16%.",
       "[43%] 43 percent @- change up; [16%] 16 percent @- change up"},
      // Not where a word says what the other one is.
      {"Support rose 3% and turnout was 61%.",
       "[3%] 3 percent @- change up; [61%] 61 percent @2024-09-12 level"},
      {"Women made up 40% and men 60%.",
       "[40%] 40 percent @- share; [60%] 60 percent @- share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("ages of a range that only one end words", "[en][unit]") {
  const testkit::Row rows[] = {
      {"Most are children age 4 to 18 years.", "[age 4 to 18 years] between 4-18 year-person"},
      {"Women aged from 35 to 39 had 40 children.",
       "[aged from 35 to 39] between 35-39 year-person; [40] 40 person"},
      {"A 50p rise is planned.", "[50p] 0.5 GBP"},
      {"It may cause between 1 million and 3 million outages.",
       "[between 1 million and 3 million] between 1000000-3000000 count"},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
