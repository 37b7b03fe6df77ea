// English: times that stand beside a figure and are not its own.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("the month of a gain is not that of the next clause", "[en][period]") {
  const testkit::Row rows[] = {
      {"The port lost 5,100 jobs last month, wiping out all of June's gain of 4,200, and the "
       "jobless rate climbed to 6%.",
       "[5,100] 5100 count @2018-07 change down; [4,200] 4200 count @2018-06 change up; [6%] 6 "
       "percent @2018-07 level"},
      {"Divers pulled three more bodies from the hull on Sunday, taking the toll from "
       "Friday night's sinking to 11.",
       "[three] 3 person @2018-08-26 level; [11] 11 person @2018-08-26 level"},
      {"Friday night's sinking killed 11 sailors.", "[11] 11 person @2018-08-24 level"},
      {"June's total of 400 was a record.", "[400] 400 count @2018-06 level"},
  };
  testkit::check_claims(rows, "en", "2018-08-27");
}

TEST_CASE("so many times what was then is of the time told before", "[en][period]") {
  const testkit::Row rows[] = {
      {"Vets treated 2,600 dogs last year, nearly three times the number in 2015.",
       "[2,600] 2600 count @2017 level; [nearly three times] about 3 ratio @2017 level"},
      {"The port moved 900 tonnes in May, double the figure for 2015.",
       "[900 tonnes] 900 tonne @2018-05 level; [double] 2 ratio @2018-05 level"},
      {"Rainfall was four times the average in May.", "[four times] 4 ratio @2018-05 level"},
  };
  testkit::check_claims(rows, "en", "2018-08-27");
}

TEST_CASE("what was done then and what came of it later", "[en][period]") {
  const testkit::Row rows[] = {
      {"She was jailed in 2009 for 60 forged visas and was out by 2014.",
       "[60] 60 count @2009 level"},
      {"The mill sold 60 looms in 2009 and 30 in 2014.",
       "[60] 60 count @2009 level; [30] 30 count @2014 level"},
  };
  testkit::check_claims(rows, "en", "2018-08-27");
}

TEST_CASE("a year that a figure is set against is not talked of next", "[en][period]") {
  const testkit::Row rows[] = {
      {"The office made 7,913 offers yesterday. There were 9,640 applicants; in 2015 there were "
       "8,800. Another 2,844 candidates were placed elsewhere.",
       "[7,913] 7913 count @2018-08-26 level; [9,640] 9640 person @2018-08-26 level; [8,800] 8800 "
       "person @2015 level; [2,844] 2844 person @2018-08-26 level"},
  };
  testkit::check_claims(rows, "en", "2018-08-27");
}

TEST_CASE("the month of a forecast, and since the end of a month", "[en][period]") {
  const testkit::Row rows[] = {
      {"The bank put growth at 4.4% this year, up from 3.6% in its May forecast.",
       "[4.4%] 4.4 percent @2018 share forecast; [3.6%] 3.6 percent @2018 change up "
       "forecast"},
      {"The lira has lost 9% since the end of June.",
       "[9%] 9 percent @2018-06-30/2018-08-27 change down"},
  };
  testkit::check_claims(rows, "en", "2018-08-27");
}

TEST_CASE("the day of a move is that of the level it led to", "[en][period]") {
  const testkit::Row rows[] = {
      {"The bank lifted its rate to 4.5% from 4.25% on Friday.",
       "[4.5%] 4.5 percent @2018-08-24 level; [4.25%] 4.25 percent @2018-08-24 level"},
      {"The rate fell to 4.5% in July from 4.75% in June.",
       "[4.5%] 4.5 percent @2018-07 level; [4.75%] 4.75 percent @2018-06 level"},
  };
  testkit::check_claims(rows, "en", "2018-08-27");
}

TEST_CASE("a season that the text dates later is no calendar year", "[en][period]") {
  const testkit::Row rows[] = {
      {"Dorn Rovers lost £11.7 million in the season that ended in promotion.\n\nThe loss for the "
       "12 months to June 30 is £3.4 million worse than the year before.\n\nGate receipts slipped "
       "6% to £5.2 million.",
       "[£11.7 million] 11700000 GBP @2017-07/2018-06 level; [£3.4 million] 3400000 GBP "
       "@2017-07/2018-06 level; [6%] 6 percent @2017-07/2018-06 change down; [£5.2 million] "
       "5200000 GBP @2017-07/2018-06 level"},
  };
  testkit::check_claims(rows, "en", "2018-08-27");
}

TEST_CASE("a year in a bracket behind a figure of accounts", "[en][period]") {
  const testkit::Row rows[] = {
      {"Net debt on 31 March was £68m (2017: £54.5m).",
       "[£68m] 68000000 GBP @2018-03-31 level; [£54.5m] 54500000 GBP @2017-03-31 level"},
      {"Profit in the six months to June was £8m (2017: £5m).",
       "[£8m] 8000000 GBP @2018-01/2018-06 level; [£5m] 5000000 GBP @2017-01/2017-06 level"},
      {"Profit in 2017 was £8m (2016: £5m).",
       "[£8m] 8000000 GBP @2017 level; [£5m] 5000000 GBP @2016 level"},
  };
  testkit::check_claims(rows, "en", "2018-08-27");
}

TEST_CASE("a verb behind an aside dates its subject", "[en][period]") {
  const testkit::Row rows[] = {
      {"Two sailors, aged 29 and 51, were still being held last night.",
       "[Two] 2 person @2018-08-26 level; [aged 29] 29 year-person @2018-08-27 level; [51] 51 "
       "year-person @2018-08-27 level"},
      {"Takings had dropped by 10% since the mini-budget on July 23.",
       "[10%] 10 percent @2018-07-23/2018-08-27 change down"},
  };
  testkit::check_claims(rows, "en", "2018-08-27");
}

TEST_CASE("from a place, and then the time", "[en][period]") {
  const testkit::Row rows[] = {
      {"The coastguard pulled 40 people from the sea on Sunday.",
       "[40] 40 person @2018-08-26 level"},
      {"The barge carried 40 tonnes from Odesa in May.", "[40 tonnes] 40 tonne @2018-05 level"},
      {"It fell 3% from the level in May.", "[3%] 3 percent @- change down"},
  };
  testkit::check_claims(rows, "en", "2018-08-27");
}

TEST_CASE("what English news recalls leaves it at its day", "[en][period]") {
  const testkit::Row rows[] = {
      {"On Tuesday Norvik won the vote. It is the first of the 2024 election. Norvik had won in 2016, "
       "too.\n\nIt took 57 percent.",
       "[57 percent] 57 percent @2024-09-10 share"},
      {"Norvik won the vote in 2016.\n\nIt took 57 percent.", "[57 percent] 57 percent @2016 share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("a second verb has its own time, whatever the first is of", "[en][period]") {
  const testkit::Row rows[] = {
      {"The firm has 600 cooks and made a loss of $90 million last year.",
       "[600] 600 person @2018-09-07 level; [$90 million] 90000000 USD @2017 level"},
      {"The firm sold 600 ships and made a loss of $90 million last year.",
       "[600] 600 count @2017 level; [$90 million] 90000000 USD @2017 level"},
      {"The blaze has burned 340 hectares since Sunday and was 20 percent out on Thursday night.",
       "[340 hectares] 340 hectare @2018-09-02/2018-09-07 level; "
       "[20 percent] 20 percent @2018-09-06 share"},
      {"Inflation was 3.5 percent in August, unchanged from July.",
       "[3.5 percent] 3.5 percent @2018-08 level"},
      {"Dorn won 16 medals at the last Winter Games.", "[16] 16 count @- level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

}  // namespace
}  // namespace attest
