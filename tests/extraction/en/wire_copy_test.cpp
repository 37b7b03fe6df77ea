// English: what wire services write, and how.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"
#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a number like a year in front of people, or behind a deed, counts", "[en][period]") {
  const testkit::Row rows[] = {
      {"Of these, 1846 passengers were vaccinated and 34 drowned.",
       "[1846] 1846 person @- level; [34] 34 person @- level"},
      {"In all, 1920 families got help in May.", "[1920] 1920 count @2018-05 level"},
      {"The council said 2048 teachers had left in May.", "[2048] 2048 person @2018-05 level"},
      {"The port handled 1985 containers in May.", "[1985] 1985 count @2018-05 level"},
      {"In 1926 people lived on 300 farms there.", "[300] 300 count @1926 level"},
      {"Since 1999 farmers have lost 40 wells.", "[40] 40 count @1999/2018-11-07 level"},
      {"The 2015 floods drowned 40 cows.", "[40] 40 count @2015 level"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("words that name a number, and verbs with a number behind them", "[en][quantities]") {
  const testkit::Row rows[] = {
      {"The harbour saw 206 skippers issue 278 warnings in May.",
       "[206] 206 person @2018-05 level; [278] 278 count @2018-05 level"},
      {"The airline will order 40 jets.", "[40] 40 count @- level forecast"},
      {"Detectives want to question 30 men.", "[30] 30 person @- level forecast"},
      {"The choir will stage 12 concerts in December.",
       "[12] 12 count @2018-12 level forecast"},
      {"Order 66 was signed in May.", ""},
      {"Readers of issue 40 wrote in.", ""},
      {"The owner agreed to issue 7.8 mln treasury shares in May.",
       "[7.8 mln] 7800000 count @2018-05 level"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("decimals without a whole, and numerals side by side", "[en][quantities]") {
  const testkit::Row rows[] = {
      {"Warrants were sold at .125 dlrs a share in May.", "[.125 dlrs] 0.125 USD @2018-05 level"},
      {"Each holder got .05 pct in May.", "[.05 pct] 0.05 percent @2018-05 share"},
      {"Sales and profit were 67 mln and four mln dlrs in May.",
       "[67 mln] 67000000 USD @2018-05 level; [four mln dlrs] 4000000 USD @2018-05 level"},
      {"The town of one hundred and five thousand people had 40 ferries in May.",
       "[one hundred and five thousand] 105000 person @2018-05 level; [40] 40 count @2018-05 level"},
      {"The harbour froze at minus 15 degrees in May.",
       "[minus 15 degrees] -15 celsius @2018-05 level"},
      {"It earned 15 cts a share in May.", "[15 cts] 0.15 USD @2018-05 level"},
      {"It cut its price 2 dollars to 16 dollars in May.",
       "[2 dollars] 2 USD @2018-05 level; [16 dollars] 16 USD @2018-05 level"},
      {"It sold shirts for 2 dollars to 16 dollars in May.",
       "[2 dollars to 16 dollars] between 2-16 USD @2018-05 level"},
      {"In May it gave 46 dollars of debentures due 2002 and 15 pct of the stock.",
       "[46 dollars] 46 USD @2018-05 level; [15 pct] 15 percent @2018-05 share"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("millions of people by a letter", "[en][quantities]") {
  const testkit::Row rows[] = {
      {"Joblessness climbed to 2.4m as orders fell in May.", "[2.4m] 2400000 person @2018-05 level"},
      {"Visitor numbers rose to 5.3m in May.", "[5.3m] 5300000 person @2018-05 level"},
      {"Visitors climbed a wall 2.4m high in May.", "[2.4m] 2.4 meter @2018-05 level"},
      {"The river rose to 2.4m as visitors fled in May.", "[2.4m] 2.4 meter @2018-05 level"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("small fractions", "[en][quantities]") {
  const testkit::Row rows[] = {
      {"Rents were capped at one-twelfth of the fee in May.",
       "[capped at one-twelfth] at-most 0.0833 ratio @2018-05 share"},
      {"About one-twentieth of the herd died in May.",
       "[About one-twentieth] about 0.05 ratio @2018-05 share"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("what somebody has a right to is not alleged", "[en][status]") {
  const testkit::Row rows[] = {
      {"The number of people claiming Carers' Allowance reached 12,000 in May.",
       "[12,000] 12000 person @2018-05 level"},
      {"About 300 were claiming housing benefit in May.",
       "[About 300] about 300 count @2018-05 level"},
      {"The rebels claimed 40 soldiers were killed in May.",
       "[40] 40 person @2018-05 level alleged"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("a quarter or a half named by its number alone", "[en][period]") {
  const testkit::Row rows[] = {
      {"Thefts rose from 51 in the first quarter to 88 in the second.",
       "[51] 51 count @2018-Q1 level; [88] 88 count @2018-Q2 level"},
      {"Births slipped from 640 in the second quarter to 610 in the third, the town said.",
       "[640] 640 person @2018-Q2 level; [610] 610 person @2018-Q3 level"},
      {"Fares grew from 40 euros in the first half of 2017 to 61 euros in the second.",
       "[40 euros] 40 EUR @2017-H1 level; [61 euros] 61 EUR @2017-H2 level"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("a year of accounts whose first month stands with it", "[en][period]") {
  const testkit::Row rows[] = {
      {"In the fiscal year 1994/95 beginning today the isle will spend 30 million dollars. In "
       "1993/94 it spent 20 million dollars.",
       "[30 million dollars] 30000000 USD @1994-11/1995-10 level forecast; [20 million dollars] "
       "20000000 USD @1993-11/1994-10 level"},
      {"Rice exports in 1993/94 (Oct-Sept) were 300 tonnes.",
       "[300 tonnes] 300 tonne @1993-10/1994-09 level"},
      {"In the 1993/94 financial year starting on April 1 it earned 3 million dollars.",
       "[3 million dollars] 3000000 USD @1993-04/1994-03 level"},
  };
  testkit::check_claims(rows, "en", "1994-11-07");
}

TEST_CASE("a sentence that says of what time the figures before it are", "[en][period]") {
  const testkit::Row rows[] = {
      {"The vacancy rate has reached 9.1%. The figure reflects the three months to August and is a "
       "0.4% rise on the previous quarter.",
       "[9.1%] 9.1 percent @2018-06/2018-08 level; [0.4%] 0.4 percent @2018-06/2018-08 change up"},
      {"The chain has 3,100 staff in 14 towns. The numbers relate to the quarter ended last "
       "September.",
       "[3,100] 3100 person @2018-07/2018-09 level; [14] 14 count @2018-07/2018-09 level"},
      {"The chain had 3,100 staff in May. The data cover September.",
       "[3,100] 3100 person @2018-05 level"},
      {"The chain has 3,100 staff. The figures were published on Tuesday.",
       "[3,100] 3100 person @2018-11-07 level"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("an estimate that a figure falls from has its own time", "[en][period]") {
  const testkit::Row rows[] = {
      {"Output of maize is forecast to fall to 26 tonnes from an embassy estimate of 27 tonnes in "
       "2017.",
       "[26 tonnes] 26 tonne @2018 level forecast; [27 tonnes] 27 tonne @2017 level estimated"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("what was done after all, behind what was expected", "[en][status]") {
  const testkit::Row rows[] = {
      {"The curfew was expected to end on 15 October, but on 14 October it was extended by two "
       "weeks. At the time, 300 people were in hospital.",
       "[two weeks] 2 week @2018-10-14 level; [300] 300 person @2018-10-14 level"},
      {"The bridge was expected to open in 2017, but in 2016 its cost rose by 40 euros.",
       "[40 euros] 40 EUR @2016 change up"},
      {"The bank had pencilled in 88 tonnes for 2019, and trimmed its view of exports to 48 tonnes.",
       "[88 tonnes] 88 tonne @2019 level forecast; [48 tonnes] 48 tonne @2019 level forecast"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("angle brackets around the names of firms and their codes", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"DORN, March 2 - <Kestrel Mining Corp> said it agreed to buy 40 boats.",
       "40<Kestrel Mining Corp"},
      {"<Kestrel Plc>, a unit of Quay Shipping Co <QSC.L>, said it sold 40 boats.",
       "40<Kestrel Plc"},
      {"DORN, March 2 - Quay Mills Inc <QMI> said it sold 40 boats.", "40<Quay Mills Inc"},
      {"Output rose to 40 boats, <Kestrel Ltd> said.", "40<Kestrel Ltd"},
      {"Chairman Ada Norvik of <Kestrel Ltd> said it sold 40 boats.",
       "40<Chairman Ada Norvik of Kestrel Ltd"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("people in a trade, in three words", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Traders in northern grain markets reckon 40 mills closed.",
       "40<Traders in northern grain markets"},
      {"Growers in poor eastern districts estimate 40 farms closed.",
       "40<Growers in poor eastern districts"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("a title all in capitals shows no names", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"HARBOUR GROUP URGES MORE BOATS FOR NORLAND\n\nA harbour group said 40 boats sank.",
       "40<harbour group"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("a report is of whoever told something in it", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Some 40 boats sank, the harbour board said in a report.\n\nThe transport ministry "
       "estimates 50 sank.\n\nThe report says 30 crews drowned.",
       "Some 40<harbour board; 50<transport ministry; 30<harbour board"},
      {"Some 40 boats sank, Kestrel said in a study.\n\nThe government puts the loss at 50 "
       "boats.\n\nAbout 30 crews drowned, the study says.",
       "Some 40<Kestrel; 50<government; About 30<Kestrel"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("what was agreed to is a fact", "[en][status]") {
  const testkit::Row rows[] = {
      {"The league agreed to lower its cap by 7 percent in May.",
       "[7 percent] 7 percent @2018-05 change down"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

}  // namespace
}  // namespace attest
