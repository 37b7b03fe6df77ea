// English: how newsrooms word money.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("prices, wages and public money as newsrooms word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"U.S. consumer prices rose 0.2% in August from the previous month, the Labor Department "
       "said on Wednesday.",
       "[0.2%] 0.2 percent @2024-08 change up"},
      {"In the 12 months through August, consumer prices advanced 2.5%, the smallest gain "
       "since February 2021.",
       "[2.5%] 2.5 percent @2023-09/2024-08 change up"},
      {"Unemployment edged up to 4.2% in July, its highest since October 2021.",
       "[4.2%] 4.2 percent @2024-07 level"},
      {"The Bank of England held its main rate at 5% on Thursday.",
       "[5%] 5 percent @2024-09-12 level"},
      {"The pound was last trading at $1.3045, up 0.1% on the day.",
       "[$1.3045] 1.3045 USD @2024-09-12 level; [0.1%] 0.1 percent @2024-09-12 change up"},
      {"Retail sales fell 1.2% in June after a 2.9% rise in May.",
       "[1.2%] 1.2 percent @2024-06 change down; [2.9%] 2.9 percent @2024-05 change up"},
      {"House prices were 4.3% higher in August than a year earlier.",
       "[4.3%] 4.3 percent @2024-08 change up"},
      {"The budget deficit widened to $380 billion last month from $89 billion a year earlier.",
       "[$380 billion] 380000000000 USD @2024-08 level; [$89 billion] 89000000000 USD @2023-08 "
       "level"},
      {"Public debt stood at £2.77tn at the end of August, equal to 100% of GDP.",
       "[£2.77tn] 2770000000000 GBP @2024-08-31 level; [100%] 100 percent @2024-08-31 share"},
      {"Industrial output in July was down 0.3% from June and 2.2% from a year ago.",
       "[0.3%] 0.3 percent @2024-07 change down; [2.2%] 2.2 percent @2024-07 change down"},
      {"The economy is expected to shrink by 0.1% this year before growing by 1.1% in 2025.",
       "[0.1%] 0.1 percent @2024 change down forecast; [1.1%] 1.1 percent @2025 change up "
       "forecast"},
      {"October's inflation figure was revised up to 2.4% from an initial 2.2%.",
       "[2.4%] 2.4 percent @2023-10 level revised; [2.2%] 2.2 percent @2023-10 level revised"},
      {"The central bank raised its key rate by half a percentage point to 19% on Friday.",
       "[half a percentage point] 0.5 percentage-point @2024-09-06 change up; [19%] 19 percent "
       "@2024-09-06 level"},
      {"Employers added 142,000 jobs in August.",
       "[142,000] 142000 count @2024-08 change up"},
      {"Average weekly earnings rose 5.1% in the three months to July.",
       "[5.1%] 5.1 percent @2024-05/2024-07 change up"},
      {"The ministry will auction €3.5 billion of bonds on Tuesday.",
       "[€3.5 billion] 3500000000 EUR @2024-09-17 level forecast"},
      {"Inflation will average 3.2% next year, the bank predicted.",
       "[3.2%] 3.2 percent @2025 level forecast"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("company results as newsrooms word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The grocer said pre-tax profit jumped 159% to £2.29bn in the year to 24 February.",
       "[159%] 159 percent @2023-02-25/2024-02-24 change up; [£2.29bn] 2290000000 GBP "
       "@2023-02-25/2024-02-24 level"},
      {"Revenue for the quarter ended June 30 came in at $85.8 billion, up 5 percent from a "
       "year ago.",
       "[$85.8 billion] 85800000000 USD @2024-04/2024-06 level; [5 percent] 5 percent "
       "@2024-04/2024-06 change up"},
      {"The carmaker will cut 4,000 jobs in Germany by 2027.",
       "[4,000] 4000 count @2027 change down forecast"},
      {"The airline carried 20.2 million passengers in July, up 8% on the same month last "
       "year.",
       "[20.2 million] 20200000 person @2024-07 level; [8%] 8 percent @2024-07 change up"},
      {"The company expects sales of between €4.1 billion and €4.3 billion this year.",
       "[between €4.1 billion and €4.3 billion] between 4100000000-4300000000 EUR @2024 level "
       "forecast"},
      {"It employs 12,500 people in 40 countries.",
       "[12,500] 12500 person @2024-09-12 level; [40] 40 count @2024-09-12 level"},
      {"The budget carrier ordered 300 aircraft worth $40bn in 2023.",
       "[300] 300 count @2023 level; [$40bn] 40000000000 USD @2023 level"},
      {"Operating profit in the first quarter was 1.1 billion euros against 980 million euros "
       "a year earlier.",
       "[1.1 billion euros] 1100000000 EUR @2024-Q1 level; [980 million euros] 980000000 EUR "
       "@2023-Q1 level"},
      {"Shares fell 6.5% on Tuesday after the group cut its forecast.",
       "[6.5%] 6.5 percent @2024-09-10 change down"},
      {"The bank wrote off 460 million francs in the second half of 2023.",
       "[460 million francs] 460000000 CHF @2023-H2 level"},
      {"Net profit more than doubled to 2.4 billion kronor in the first nine months of 2024.",
       "[more than doubled] more-than 2 ratio @2024-01/2024-09 change up; [2.4 billion kronor] "
       "2400000000 SEK @2024-01/2024-09 level"},
      {"Like-for-like sales rose 4.1% in the 16 weeks to 22 June.",
       "[4.1%] 4.1 percent @2024-03-03/2024-06-22 change up"},
      {"The retailer opened 35 shops last year and plans another 50 this year.",
       "[35] 35 count @2023 level; [50] 50 count @2024 level forecast"},
      {"Its cash pile shrank to $1.9 billion at the end of June from $2.6 billion at the end "
       "of March.",
       "[$1.9 billion] 1900000000 USD @2024-06-30 level; [$2.6 billion] 2600000000 USD "
       "@2024-03-31 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("oil, gas and power as newsrooms word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Brent futures settled at $70.61 a barrel on Wednesday, down 1.2%.",
       "[$70.61 a barrel] 70.61 USD-per-barrel @2024-09-11 level; [1.2%] 1.2 percent "
       "@2024-09-11 change down"},
      {"OPEC pumped 26.36 million barrels per day in August, down 340,000 bpd from July.",
       "[26.36 million barrels per day] 26360000 barrel-per-day @2024-08 level; [340,000 bpd] "
       "340000 barrel-per-day @2024-08 change down"},
      {"Solar supplied 7.2% of Britain's electricity in the first half of 2024, against 5.8% a "
       "year before.",
       "[7.2%] 7.2 percent @2024-H1 share; [5.8%] 5.8 percent @2023-H1 share"},
      {"The 1,400-megawatt reactor will start up in 2026.",
       "[1,400-megawatt] 1400 megawatt @2026 level forecast"},
      {"U.S. crude stocks rose by 833,000 barrels to 419.1 million barrels in the week to "
       "September 6.",
       "[833,000 barrels] 833000 barrel @2024-08-31/2024-09-06 change up; [419.1 million "
       "barrels] 419100000 barrel @2024-08-31/2024-09-06 level"},
      {"Electricity demand will grow by around 4% this year.",
       "[around 4%] about 4 percent @2024 change up forecast"},
      {"Gas prices have more than halved since their peak in August 2022.",
       "[more than halved] more-than 0.5 ratio @2022-08/2024-09-12 change down"},
      {"The field produced 90,000 barrels a day at its peak in 2014.",
       "[90,000 barrels a day] 90000 barrel-per-day @2014 level"},
      {"Nuclear plants generated 65% of French power last year, up from 63% in 2022.",
       "[65%] 65 percent @2023 share; [63%] 63 percent @2022 share"},
      {"A heat pump costs £12,000 and lasts 20 years.",
       "[£12,000] 12000 GBP @2024-09-12 level; [20 years] 20 year @2024-09-12 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("crops, herds and food as newsrooms word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"France's soft wheat harvest fell 23.9% this year to 26.3 million tonnes.",
       "[23.9%] 23.9 percent @2024 change down; [26.3 million tonnes] 26300000 tonne @2024 "
       "level"},
      {"Olive oil prices have doubled since 2022.",
       "[doubled] 2 ratio @2022/2024-09-12 change up"},
      {"About 40% of the cropland is irrigated.",
       "[About 40%] about 40 percent @2024-09-12 share"},
      {"Farmers sold their milk for 42 pence a litre in 2022, when feed cost £310 a tonne.",
       "[42 pence a litre] 0.42 GBP-per-liter @2022 level; [£310 a tonne] 310 GBP-per-tonne "
       "@2022 level"},
      {"Brazil will export 97 million tons of soybeans in 2024/25, according to the ministry.",
       "[97 million tons] 97000000 tonne @2024-07/2025-06 level forecast"},
      {"Growers had planted 61% of the corn by May 19, compared with 74% a year earlier.",
       "[61%] 61 percent @../2024-05-19 share; [74%] 74 percent @../2023-05-19 share"},
      {"The cull killed 1.2 million pigs in 2019 alone.",
       "[1.2 million] 1200000 count @2019 level"},
      {"Farm incomes dropped by a quarter last year.",
       "[a quarter] 0.25 ratio @2023 change down"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

}  // namespace
}  // namespace attest
