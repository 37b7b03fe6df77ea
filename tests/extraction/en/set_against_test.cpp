// English: times that are named only to set a figure against, and the clause that foresees.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a time behind two figures is that of the one it is set against", "[en][period]") {
  const testkit::Row rows[] = {
      {"Yields reached 9 tonnes this summer, twice the 4.5 tonnes recorded in 2012.",
       "[9 tonnes] 9 tonne @2021-06/2021-08 level; [twice] 2 ratio @2021-06/2021-08 level; "
       "[4.5 tonnes] 4.5 tonne @2012 level"},
      {"The zoo had 81,000 visitors in August, a third of the record 240,000 seen in 2016.",
       "[81,000] 81000 person @2021-08 level; [a third] 0.3333 ratio @2021-08 share; "
       "[240,000] 240000 person @2016 level"},
      {"The farm sold 4,000 tonnes in August, three times the previous month's 1,300.",
       "[4,000 tonnes] 4000 tonne @2021-08 level; [three times] 3 ratio @2021-08 change up; "
       "[1,300] 1300 tonne @2021-07 level"},
      // A part of those who were there then, and what moved to a level in that very month.
      {"A third of the 300 people killed in 2014 were children.",
       "[A third] 0.3333 ratio @2014 share; [300] 300 person @2014 level"},
      {"Deaths rose fourfold to 300 in March.",
       "[fourfold] 4 ratio @2021-03 change up; [300] 300 person @2021-03 level"},
  };
  testkit::check_claims(rows, "en", "2021-09-15");
}

TEST_CASE("what was last so, and when a record was set, is not what is told next",
          "[en][period]") {
  const testkit::Row rows[] = {
      {"The target of 92 per cent was last met in 2016. Only 63 per cent were seen in time.",
       "[92 per cent] 92 percent @2016 share; [63 per cent] 63 percent @- share"},
      {"The heat may pass the record of 38.5C, set at Lenham, in the east, in August 2003.",
       "[38.5C] 38.5 celsius @2003-08 level"},
      {"The party won 31 seats, down six from the last local election, in 2017. Its rival took 12.",
       "[31] 31 count @- level; [six] 6 count @- change down; [12] 12 count @- level"},
      {"The Reds, who won 43 seats in 2017, are down to 17. Ms Ito kept hers by 212 votes.",
       "[43] 43 count @2017 level; [17] 17 count @2021-09-15 level; [212] 212 count @- level"},
      // What was recorded then is what is told of.
      {"Some 40 quakes were recorded in 2019, in all.\n\nThe valley was not hit.\n\nSix did harm.",
       "[Some 40] about 40 count @2019 level; [Six] 6 count @2019 level"},
      {"The volcano last erupted in 1998, killing 30 people.", "[30] 30 person @1998 level"},
  };
  testkit::check_claims(rows, "en", "2021-09-15");
}

TEST_CASE("only the clause that foresees is of times to come", "[en][period]") {
  const testkit::Row rows[] = {
      {"Dorrit Rail lifts profit outlook as second-quarter traffic climbs 3%",
       "[3%] 3 percent @2021-Q2 change up"},
      {"The firm expects a loss in the fourth quarter after orders fell 8% in August.",
       "[8%] 8 percent @2021-08 change down"},
      {"Prices will rise 3% in December after wages climbed 5% in June.",
       "[3%] 3 percent @2021-12 change up forecast; [5%] 5 percent @2021-06 change up"},
  };
  testkit::check_claims(rows, "en", "2021-09-15");
}

TEST_CASE("a time to come dates no clause of what has been", "[en][period]") {
  const testkit::Row rows[] = {
      {"Seven million people face a ban from October 5 after reservoirs fell to 58 per cent of capacity.",
       "[Seven million] 7000000 person @2021-10-05/.. level; [58 per cent] 58 percent @- share"},
      {"In 2022 it will hire 300 people, although 40 will leave.",
       "[300] 300 person @2022 level forecast; [40] 40 person @2022 level forecast"},
      {"Prices rose in July, but are £11,000 below the peak of £293,025 reached in August 2019.",
       "[£11,000] 11000 GBP @2021-07 change down; [£293,025] 293025 GBP @2019-08 level"},
  };
  testkit::check_claims(rows, "en", "2021-09-15");
}

TEST_CASE("what is told of some time ago is seen from the day of publication", "[en][period]") {
  const testkit::Row rows[] = {
      {"Inflation was 4 per cent in 2019. The two lists were level at 38 per cent a week ago.",
       "[4 per cent] 4 percent @2019 level; [two] 2 count @2021-09-08 level; "
       "[38 per cent] 38 percent @2021-09-08 share"},
      {"A month ago the queue was 300.", "[300] 300 count @2021-08 level"},
      {"Last Wednesday 14 dogs were stolen. On Wednesday nine went.",
       "[14] 14 count @2021-09-08 level; [nine] 9 count @2021-09-15 level"},
      // Pay, before what is taken from it.
      {"A guard gets £632 a week before tax.", "[£632 a week] 632 GBP-per-week @2021-09-15 level"},
  };
  testkit::check_claims(rows, "en", "2021-09-15");
}

TEST_CASE("by the end of a time is on its last day", "[en][period]") {
  const testkit::Row rows[] = {
      {"By the end of August the mill owed £3m.", "[£3m] 3000000 GBP @2021-08-31 level"},
      {"Joblessness will reach 5 per cent by the end of 2023.",
       "[5 per cent] 5 percent @2023-12-31 level forecast"},
      {"By October the bus will serve 14 villages.", "[14] 14 count @2021-10 level forecast"},
      {"A school for 400 pupils is to open next spring.",
       "[400] 400 person @2022-03/2022-05 level forecast"},
      {"The mill will shut next March with the loss of 230 jobs.",
       "[230] 230 count @2022-03 level forecast"},
      {"Visits fell by a third between 2011 and 2015, to just under 52,000.",
       "[a third] 0.3333 ratio @2011/2015 change down; "
       "[just under 52,000] less-than 52000 count @2015 level"},
      {"From January 1 to July 6 it recorded a total of 115,986 cases.",
       "[115,986] 115986 count @2021-01-01/2021-07-06 level"},
  };
  testkit::check_claims(rows, "en", "2021-09-15");
}

TEST_CASE("words drawn together are of the present", "[en][period]") {
  const testkit::Row rows[] = {
      {"In 2019 the isle had 14 shops.\n\n\"It's £900 a month,\" he said.",
       "[14] 14 count @2019 level; [£900 a month] 900 GBP-per-month @2021-09-15 level"},
      {"Roe lost £4m in 2019.\n\nIt sells 300 kinds of tea and oversees 14 halls. League rules allow "
       "losses of up to £39m.",
       "[£4m] 4000000 GBP @2019 level; [300] 300 count @2021-09-15 level; "
       "[14] 14 count @2021-09-15 level; [up to £39m] at-most 39000000 GBP @2021-09-15 level"},
      {"\"We've been waiting for 14 months and I've two jobs.\"",
       "[14 months] 14 month @2021-09-15 level; [two] 2 count @2021-09-15 level"},
  };
  testkit::check_claims(rows, "en", "2021-09-15");
}

TEST_CASE("a year of accounts goes on from the day that it begins with", "[en][period]") {
  const testkit::Row rows[] = {
      {"Spending in the fiscal year that starts October 1 will be 2.8 percent higher.",
       "[2.8 percent] 2.8 percent @2021-10/2022-09 change up forecast"},
      {"It set aside $4 billion for the fiscal year that began July 1.",
       "[$4 billion] 4000000000 USD @2021-07/2022-06 level"},
      {"It set aside $5 billion for the financial year from 1 April 2022.",
       "[$5 billion] 5000000000 USD @2022-04/2023-03 level"},
      {"Rovers lost £38m in the year to 30 June 2021.\n\nIts owner put in £29m during the year. "
       "In 2018-19 wages were £12m.",
       "[£38m] 38000000 GBP @2020-07/2021-06 level; [£29m] 29000000 GBP @2020-07/2021-06 level; "
       "[£12m] 12000000 GBP @2018-07/2019-06 level"},
      {"A company lost £3m in 2019-20.", "[£3m] 3000000 GBP @2019/2020 level"},
  };
  testkit::check_claims(rows, "en", "2021-09-15");
}

TEST_CASE("a record day of the news is talked of on", "[en][period]") {
  const testkit::Row rows[] = {
      {"Ferries have carried 900,000 cars in 2021.\n\nThe port handled 9,120 boxes on Tuesday, "
       "its second-busiest day of 2021. Cod made £3.",
       "[900,000] 900000 count @2021 level; [9,120] 9120 count @2021-09-14 level; "
       "[second] 2 rank @2021 rank; [£3] 3 GBP @2021-09-14 level"},
      {"There's a 60 per cent chance that the July record will go.",
       "[60 per cent] 60 percent @- level forecast"},
  };
  testkit::check_claims(rows, "en", "2021-09-15");
}

TEST_CASE("the day that a clause of the event tells is that of the news", "[en][period]") {
  const testkit::Row rows[] = {
      {"One man was killed in a fire at a mill.\n\nThe fire, which broke out on Wednesday evening, "
       "was put out after 12 hours.\n\nOf the 83 people in the mill, 81 got out.",
       "[One] 1 person @2021-09-22 level; [12 hours] 12 hour @2021-09-22 level; "
       "[83] 83 person @2021-09-22 level; [81] 81 person @2021-09-22 level"},
      {"The crash, which happened at about 8pm on Wednesday, closed the road for six hours.",
       "[six hours] 6 hour @2021-09-22 level"},
      {"Rescuers searched on Thursday for survivors of a quake that killed at least 42 people.\n\n"
       "It struck the coast on Tuesday night.\n\nSome 400 homes fell down in the port.",
       "[at least 42] at-least 42 person @2021-09-21 level; "
       "[Some 400] about 400 count @2021-09-21 level"},
      // What goes on since is of no such day.
      {"The sale, which began on Monday, has raised £4m.", "[£4m] 4000000 GBP @2021-09-24 level"},
  };
  testkit::check_claims(rows, "en", "2021-09-24");
}

TEST_CASE("a mark that stands is nothing of another time", "[en][period]") {
  const testkit::Row rows[] = {
      {"Some 40 rivers fell short of the standard last year.",
       "[Some 40] about 40 count @2016 level"},
      {"About 12 percent of families lived below the poverty line in 2015.",
       "[About 12 percent] about 12 percent @2015 share"},
      {"Dust was above the legal limit on 31 days last year. Another 40 were close to it.",
       "[31 days] 31 day @2016 level; [40] 40 count @2016 level"},
      // A level of another time is one.
      {"Sales reached $40 million in December, above the figure in 2015.",
       "[$40 million] 40000000 USD @2016-12 level"},
  };
  testkit::check_claims(rows, "en", "2017-01-26");
}

TEST_CASE("what a forecast is set against has been", "[en][period]") {
  const testkit::Row rows[] = {
      {"The ministry expects 700 guests this year, up from 640 in 2024.",
       "[700] 700 person @2025 level forecast; [640] 640 person @2024 level"},
      {"The firm plans to spend $40 million next year, compared with about $31 million in 2024.",
       "[$40 million] 40000000 USD @2026 level forecast; "
       "[about $31 million] about 31000000 USD @2024 level"},
      {"Growth will be 2 percent in 2026, against 3.1 percent in 2024.",
       "[2 percent] 2 percent @2026 change up forecast; [3.1 percent] 3.1 percent @2024 change up"},
      // An earlier forecast is for the same time.
      {"The bank expects growth of 3 percent this year, against the 2.4 percent it forecast in May.",
       "[3 percent] 3 percent @2025 change up forecast; "
       "[2.4 percent] 2.4 percent @2025 share forecast"},
  };
  testkit::check_claims(rows, "en", "2025-08-29");
}

TEST_CASE("what a level that was reached is set against was before", "[en][period]") {
  const testkit::Row rows[] = {
      {"In 2017 the town's debt rose to $40 million, compared with $31 million.",
       "[$40 million] 40000000 USD @2017 level; [$31 million] 31000000 USD @2016 level"},
      {"Profit fell to $142 million in the first half of 2018, from $160 million in the same half "
       "of 2017.\n\nRevenue rose to $1.3 billion, against $1.1 billion.",
       "[$142 million] 142000000 USD @2018-H1 level; [$160 million] 160000000 USD @2017-H1 level; "
       "[$1.3 billion] 1300000000 USD @2018-H1 level; [$1.1 billion] 1100000000 USD @2017-H1 "
       "level"},
      // Of others it was at the same time.
      {"The mill lost $3 million in 2017. Men held 310 jobs, against 120 for women.",
       "[$3 million] 3000000 USD @2017 level; [310] 310 count @2017 level; [120] 120 count @2017 "
       "level"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("a change above a time is told from it", "[en][period]") {
  const testkit::Row rows[] = {
      {"Arrivals in June stood at 40,000, a fifth below June 2024.",
       "[40,000] 40000 person @2025-06 level; [a fifth] 0.2 ratio @2025-06 change down"},
      {"The average rent rose to $900 in July, up $5 on the month and $12 above July last year.",
       "[$900] 900 USD @2025-07 level; [$5] 5 USD @2025-07 change up; [$12] 12 USD @2025-07 "
       "change up"},
  };
  testkit::check_claims(rows, "en", "2025-08-29");
}

TEST_CASE("the noun of a time that is set against tells its figure", "[en][period]") {
  const testkit::Row rows[] = {
      {"Sales were 56 tonnes in 2020, up from the 2019 total of 52 tonnes.",
       "[56 tonnes] 56 tonne @2020 level; [52 tonnes] 52 tonne @2019 level"},
      {"The farm sold 30 boats in August, short of last year's figure of about 40.",
       "[30] 30 count @2021-08 level; [about 40] about 40 count @2020 level"},
      {"The farm sold 30 boats in August, above the previous month's count of 20.",
       "[30] 30 count @2021-08 level; [20] 20 count @2021-07 level"},
      // another noun's
      {"Sales fell from 2019 to a low of 52 tonnes in 2020.", "[52 tonnes] 52 tonne @2020 level"},
  };
  testkit::check_claims(rows, "en", "2021-09-15");
}

}  // namespace
}  // namespace attest
