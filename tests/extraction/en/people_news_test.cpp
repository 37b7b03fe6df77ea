// English: how newsrooms word people and their doings.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("epidemics, hospitals and trials as newsrooms word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"As of 8 September, 5,549 cases and 643 deaths had been recorded.",
       "[5,549] 5549 count @2024-09-08 level; [643] 643 person @2024-09-08 level"},
      {"Around 12.9% of adults smoked in 2022, down from 20.2% in 2011.",
       "[Around 12.9%] about 12.9 percent @2022 share; [20.2%] 20.2 percent @2011 share"},
      {"Measles killed 136,000 people in 2022.",
       "[136,000] 136000 person @2022 level"},
      {"Life expectancy at birth fell to 76.4 years in 2021, the lowest since 1996.",
       "[76.4 years] 76.4 year @2021 level"},
      {"In August 2,310 patients waited in corridors, compared with 1,890 a year earlier.",
       "[2,310] 2310 person @2024-08 level; [1,890] 1890 person @2023-08 level"},
      {"Doctors had vaccinated more than 560,000 children by the end of Wednesday.",
       "[more than 560,000] more-than 560000 person @2024-09-11 level"},
      {"Some 40 nurses have been infected since the outbreak was declared on 23 August.",
       "[Some 40] about 40 person @2024-08-23/2024-09-12 level"},
      {"There were 7.62 million people on the waiting list at the end of July.",
       "[7.62 million] 7620000 person @2024-07-31 level"},
      {"Of the 1,300 patients in the trial, 62% were women.",
       "[1,300] 1300 person @- level; [62%] 62 percent @- share"},
      {"The World Health Organization estimates that 249 million cases of malaria occurred in "
       "2022.",
       "[249 million] 249000000 count @2022 level estimated"},
      {"Deaths from the drug fell by a tenth in 2023.",
       "[a tenth] 0.1 ratio @2023 change down"},
      {"The death toll, which stood at 96 on Monday, has risen to 120.",
       "[96] 96 person @2024-09-09 level; [120] 120 person @2024-09-12 level"},
      {"A month's supply costs $35.",
       "[$35] 35 USD @2024-09-12 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("storms, heat and rain as newsrooms word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Winds of up to 225 kph (140 mph) lashed the coast on Friday.",
       "[up to 225 kph] at-most 225 kilometer-per-hour @2024-09-06 level; [140 mph] 140 "
       "mile-per-hour @2024-09-06 level"},
      {"Temperatures are expected to reach 41C on Sunday.",
       "[41C] 41 celsius @2024-09-15 level forecast"},
      {"At least 336 people have died in floods since June.",
       "[At least 336] at-least 336 person @2024-06/2024-09-12 level"},
      {"The storm dumped 380 mm of rain on the town in three days.",
       "[380 mm] 380 millimeter @- level; [three days] 3 day @- level"},
      {"More than 2 million homes lost power on Monday night.",
       "[More than 2 million] more-than 2000000 count @2024-09-09 level"},
      {"Up to 15cm of snow could fall on Saturday.",
       "[Up to 15cm] at-most 15 centimeter @2024-09-14 level forecast"},
      {"The fire has burned 34,000 acres and was 18% contained by Wednesday.",
       "[34,000 acres] 34000 acre @2024-09-11 level; [18%] 18 percent @2024-09-11 level"},
      {"The quake struck at a depth of 18.5 km on Friday night.",
       "[18.5 km] 18.5 kilometer @2024-09-06 level"},
      {"The river peaked at 9.6 metres on 15 September 2023.",
       "[9.6 metres] 9.6 meter @2023-09-15 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("elections and polls as newsrooms word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The party won 32.8% of the vote in Thuringia on September 1.",
       "[32.8%] 32.8 percent @2024-09-01 share"},
      {"Turnout was 59.7%, down from 67.3% in 2019.",
       "[59.7%] 59.7 percent @- level; [67.3%] 67.3 percent @2019 level"},
      {"Labour took 412 of the 650 seats in July.",
       "[412] 412 count @2024-07 level; [650] 650 count @2024-07 level"},
      {"Lawmakers approved the bill by 312 votes to 117.",
       "[312] 312 count @- level; [117] 117 count @- level"},
      {"The president received 51.2% of votes against 44.2% for his rival.",
       "[51.2%] 51.2 percent @- share; [44.2%] 44.2 percent @- share"},
      {"Nearly 9 million voters will go to the polls on Sunday.",
       "[Nearly 9 million] about 9000000 person @2024-09-15 level forecast"},
      {"Her lead narrowed to 2 percentage points in August.",
       "[2 percentage points] 2 percentage-point @2024-08 level"},
      {"The survey of 1,005 adults was carried out between Sept. 3 and Sept. 5.",
       "[1,005] 1005 person @2024-09-03/2024-09-05 level"},
      {"Exit polls gave the left 28 to 30 percent.",
       "[28 to 30 percent] between 28-30 percent @- share forecast"},
      {"With 97% of ballots counted, the bloc had 48.6%.",
       "[97%] 97 percent @- share; [48.6%] 48.6 percent @- share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("police and courts as newsrooms word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"He was jailed for 14 years on Friday.",
       "[14 years] 14 year @2024-09-06 level"},
      {"Police recorded 50,510 knife offences in the year ending March 2024, a 4% increase on "
       "the previous year.",
       "[50,510] 50510 count @2023-04/2024-03 level; [4%] 4 percent @2023-04/2024-03 change up"},
      {"A gunman killed at least 11 people and wounded 26 others.",
       "[at least 11] at-least 11 person @- level; [26] 26 person @- level"},
      {"The number of homicides fell 11.6% in 2023 to 19,252.",
       "[11.6%] 11.6 percent @2023 change down; [19,252] 19252 count @2023 level"},
      {"Officers seized 2.7 tonnes of cocaine worth £216m on Thursday.",
       "[2.7 tonnes] 2.7 tonne @2024-09-12 level; [£216m] 216000000 GBP @2024-09-12 level"},
      {"The trial, which opened in 2022, heard 88 witnesses.",
       "[88] 88 person @- level"},
      {"Prosecutors allege the pair stole $230 million.",
       "[$230 million] 230000000 USD @- level alleged"},
      {"If convicted, he faces up to 20 years in prison.",
       "[up to 20 years] at-most 20 year @2024-09-12 level hypothetical"},
      {"The ministry denied that 400 soldiers had been killed.",
       "[400] 400 person @- level denied"},
      {"The prison held 1,600 inmates in May.",
       "[1,600] 1600 person @2024-05 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("sport as newsrooms word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"A crowd of 81,365 watched Sunday's final.",
       "[81,365] 81365 person @2024-09-08 level"},
      {"The striker has scored 43 goals in 39 matches this season.",
       "[43] 43 count @2024 level; [39] 39 count @2024 level"},
      {"The club paid a fee of 75 million euros for the defender last month.",
       "[75 million euros] 75000000 EUR @2024-08 level"},
      {"Kenya finished with 11 medals, four of them gold.",
       "[11] 11 count @- level; [four] 4 count @- level"},
      {"He won the stage by 25 seconds on Saturday.",
       "[25 seconds] 25 second @2024-09-07 level"},
      {"Arsenal beat Chelsea 3-1 on Saturday.",
       "[3] 3 count @2024-09-07 level; [1] 1 count @2024-09-07 level"},
      {"The All Blacks lost 18-12 in Cape Town.",
       ""},
      {"Her serve was timed at 201 km/h.",
       "[201 km/h] 201 kilometer-per-hour @- level"},
      {"The league sold 2.1 million season tickets in 2023, a 12 per cent rise.",
       "[2.1 million] 2100000 count @2023 level; [12 per cent] 12 percent @2023 change up"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("population and migration as newsrooms word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Births in England fell to 605,479 in 2022, a 3.1% decrease from 624,828 in 2021.",
       "[605,479] 605479 person @2022 level; [3.1%] 3.1 percent @2022 change down; [624,828] "
       "624828 person @2021 level"},
      {"Australia's population rose by 2.3% to 26.9 million in the year to 31 March.",
       "[2.3%] 2.3 percent @2023-04/2024-03 change up; [26.9 million] 26900000 person "
       "@2023-04/2024-03 level"},
      {"Some 14% of residents were born abroad, according to the 2021 census.",
       "[Some 14%] about 14 percent @2021 share"},
      {"People aged 65 or older made up 18.9% of the population in 2022.",
       "[aged 65 or older] at-least 65 year-person @- level; [18.9%] 18.9 percent @2022 share"},
      {"The village had 2,300 inhabitants in 1960; today it has 190.",
       "[2,300] 2300 person @1960 level; [190] 190 person @2024-09-12 level"},
      {"More than 112,000 migrants crossed the sea between January and August, 64% fewer than "
       "in the same period of 2023.",
       "[More than 112,000] more-than 112000 person @2024-01/2024-08 level; [64%] 64 percent "
       "@2024-01/2024-08 change down"},
      {"The median age rose to 40.7 years in 2023 from 37.7 in 2000.",
       "[40.7 years] 40.7 year-person @2023 level; [37.7] 37.7 year-person @2000 level"},
      {"The average age of the fleet is 19 years.", "[19 years] 19 year @2024-09-12 level"},
      {"By 2050 one in four people will be a pensioner.",
       "[one in four] 0.25 ratio @2050 share forecast"},
      {"Marriages fell for the tenth year running.",
       ""},
      {"Nearly a third of households are tenants.",
       "[Nearly a third] about 0.3333 ratio @2024-09-12 share"},
      {"In 2023, 3,105 people died trying to reach Europe, up from 2,411 the year before.",
       "[3,105] 3105 person @2023 level; [2,411] 2411 person @2022 level"},
      {"In the decade to 2022 the town gained 4,000 residents.",
       "[4,000] 4000 person @2013/2022 change up"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

}  // namespace
}  // namespace attest
