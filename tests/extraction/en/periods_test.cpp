// English: which period governs which figure.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a period that is only compared with governs the compared figure alone", "[en][period]") {
  const testkit::Row rows[] = {
      {"In 2019 the port handled 410 ships, compared with 395 in 2018.",
       "[410] 410 count @2019 level; [395] 395 count @2018 level"},
      {"The town lost 310 jobs in 2020, the most since 2008.",
       "[310] 310 count @2020 change down"},
      {"In 2021 the herd grew to 640 cows from 600.",
       "[640] 640 count @2021 level; [600] 600 count @2020 level"},
      // What follows "when" was at the time named before it, compared or not.
      {"The port took in 410 ships in 2021, fewer than in 2018, when 495 came.",
       "[410] 410 count @2021 level; [495] 495 count @2018 level"},
      // Of a month the source does not say what it is compared with.
      {"In May 2021 the herd grew to 640 cows from 600.",
       "[640] 640 count @2021-05 level; [600] 600 count @- level"},
  };
  testkit::check_claims(rows, "en", "2022-03-08");
}

TEST_CASE("the day on which somebody spoke is not the period of the figures", "[en][period]") {
  const testkit::Row rows[] = {
      {"In 2021 the zoo had 90 animals, the keeper said on Tuesday.", "[90] 90 count @2021 level"},
      {"The keeper said on Tuesday that 90 animals died in 2021.", "[90] 90 count @2021 level"},
  };
  testkit::check_claims(rows, "en", "2022-03-09");
}

TEST_CASE("the present tense is the day of publication, the past is carried on", "[en][period]") {
  const testkit::Row rows[] = {
      {"In 2020 the mine paid 40 workers. It now has new owners. The mill lost 12 workers.",
       "[40] 40 person @2020 level; [12] 12 person @2020 level"},
      {"In 2020 the mine lost 40 workers. The remaining 300 workers are on strike.",
       "[40] 40 person @2020 level; [300] 300 person @2022-03-09 level"},
      // Nothing said, nothing known.
      {"The mine lost 40 workers.", "[40] 40 person @- level"},
  };
  testkit::check_claims(rows, "en", "2022-03-09");
}

TEST_CASE("what comes before is seen from the period talked of", "[en][period]") {
  const testkit::Row rows[] = {
      {"The jobless rate fell to 4.1% in May from 4.4% the previous month.",
       "[4.1%] 4.1 percent @2024-05 level; [4.4%] 4.4 percent @2024-04 level"},
      {"Emissions fell 3% last year, 40% below 1990 levels.",
       "[3%] 3 percent @2023 change down; [40%] 40 percent @2023 change down"},
      {"Cholera killed 473 people last year, twice as many as in 2020.",
       "[473] 473 person @2023 level; [twice] 2 ratio @2023 change up"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("years and quarters that end with a month", "[en][period]") {
  const testkit::Row rows[] = {
      {"Net migration was 685,000 in the year to June 2023.", "[685,000] 685000 person @2022-07/2023-06 level"},
      {"Sales rose 12% in the three months ended June 30.", "[12%] 12 percent @2024-04/2024-06 change up"},
      {"Sales rose 12% in the six months to March 2023.", "[12%] 12 percent @2022-10/2023-03 change up"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("since an event counts from its date to the day of publication", "[en][period]") {
  const testkit::Row rows[] = {
      {"At least 23 people have died since the outbreak began in June.",
       "[At least 23] at-least 23 person @2024-06/2024-09-12 level"},
      {"Some 700 teachers have quit since he took over as minister in 2021.",
       "[Some 700] about 700 person @2021/2024-09-12 level"},
      // "since" as an adverb leads to no date.
      {"The price has since dropped to 40 dollars in 2023.", "[40 dollars] 40 USD @2023 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("a new paragraph comes back to what all is about", "[en][period]") {
  const testkit::Row rows[] = {
      {"Rents rose 4% in June, the agency said. It plans three visits this year.\nPrices rose 2%.",
       "[4%] 4 percent @2021-06 change up; [three] 3 count @2021 level forecast; "
       "[2%] 2 percent @2021-06 change up"},
      // What went on after it is news of its own.
      {"Rents peaked at $900 in October. They rose 4% in the 12 months to June.\nFood rose 2%.",
       "[$900] 900 USD @2020-10 level; [4%] 4 percent @2020-07/2021-06 change up; "
       "[2%] 2 percent @2020-07/2021-06 change up"},
  };
  testkit::check_claims(rows, "en", "2021-08-10");
}

TEST_CASE("a length of time after an event runs from it", "[en][period]") {
  const testkit::Row rows[] = {
      {"The ferry came in 2009, three years after the treaty of 2006.",
       "[three years] 3 year @2006/2009 level"},
      {"The bridge reopened four days after the May 3, 2021, flood.",
       "[four days] 4 day @2021-05-03/2021-05-07 level"},
      {"It closed three weeks after its opening.", "[three weeks] 3 week @- level"},
  };
  testkit::check_claims(rows, "en", "2021-08-10");
}

TEST_CASE("clauses of the present and relative clauses keep their own time", "[en][period]") {
  const testkit::Row rows[] = {
      {"The town is now home to 186 refugees who first arrived in 2006.", "[186] 186 person @2024-09-12 level"},
      {"The flood killed 300 people who had fled in 2012.", "[300] 300 person @2012 level"},
      {"The mine lost 60 workers in May 2019, the union says, and some 40 remain in hospital.",
       "[60] 60 person @2019-05 level; [some 40] about 40 person @2024-09-12 level"},
      {"After three years, tenants are free to leave.", "[three years] 3 year @2024-09-12 level"},
      // A record day within the year talked of is an aside.
      {"Wind farms supplied 27% of power last year. Output hit a record 21 GW on 30 December. Gas gave 38%.",
       "[27%] 27 percent @2023 share; [21 GW] 21 gigawatt @2023-12-30 level; [38%] 38 percent @2023 share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("a financial year of two numbers begins in April", "[en][period]") {
  const testkit::Row rows[] = {
      {"Fraud cost £9.1bn during the financial year 2012-13.",
       "[£9.1bn] 9100000000 GBP @2012-04/2013-03 level"},
      {"In the 2012-13 financial year the board spent £3m.",
       "[£3m] 3000000 GBP @2012-04/2013-03 level"},
      {"The 2012-13 budget gave farms £3m.", "[£3m] 3000000 GBP @2012-04/2013-03 level"},
      {"In the 2012-’13 flu season 159 people died.", "[159] 159 person @2012-07/2013-06 level"},
      {"In crop year 2012-13 wheat fell 4%.", "[4%] 4 percent @2012-07/2013-06 change down"},
      // No next year: two years and what lies between.
      {"In 2012-15 the board spent £3m.", "[£3m] 3000000 GBP @2012/2015 level"},
  };
  testkit::check_claims(rows, "en", "2016-09-12");
}

TEST_CASE("the day, week or month behind the one talked of", "[en][period]") {
  const testkit::Row rows[] = {
      {"On 3 September 40 people were rescued. A day later 12 more were found.",
       "[40] 40 person @2024-09-03 level; [12] 12 person @2024-09-04 level"},
      {"In June 40 ships came. The following month there were 12.",
       "[40] 40 count @2024-06 level; [12] 12 count @2024-07 level"},
      {"In the week of September 1 to 7 there were 416 cases. That is 67 more than in the previous week.",
       "[416] 416 count @2024-09-01/2024-09-07 level; [67] 67 count @2024-09-01/2024-09-07 change up"},
      // What was published shortly before a day is no count up to it.
      {"The poll, released hours before Monday's debate, gives her 28 percent.",
       "[28 percent] 28 percent @- share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

}  // namespace
}  // namespace attest
