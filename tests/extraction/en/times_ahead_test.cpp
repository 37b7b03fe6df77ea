// English: times without a year that lie ahead, and bounds of what is to come.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a date without a year is not that of most of a year ago", "[en][period]") {
  const testkit::Row rows[] = {
      {"The lease on the 40 flats ends on Nov. 30.", "[40] 40 count @2018-11-30 level"},
      {"The permits of 300 stalls run out at the end of December.",
       "[300] 300 count @2018-12-31 level"},
      {"The harbour has 82 berths to let by October.", "[82] 82 count @2018-10 level"},
      {"The yard launched 12 boats in November.", "[12] 12 count @2017-11 level"},
      {"In 2017 the yard built 90 boats. On Nov. 30 it launched 12 of them.",
       "[90] 90 count @2017 level; [12] 12 count @2017-11-30 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("since a month tells of what has been, whatever is foreseen beside it", "[en][period]") {
  const testkit::Row rows[] = {
      {"\"We've cut waste by 30% since May and I'd expect a further fall,\" she said.",
       "[30%] 30 percent @2018-05/2018-09-07 change down"},
      {"Fines have risen 14% since June 3 and will rise further.",
       "[14%] 14 percent @2018-06-03/2018-09-07 change up"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("what is expected for a year of accounts is of the one that goes on", "[en][period]") {
  const testkit::Row rows[] = {
      {"The grocer expects a loss of £14 million for the year to the end of January.",
       "[£14 million] 14000000 GBP @2018-02/2019-01 level forecast"},
      {"The grocer made a loss of £14 million in the year to the end of January.",
       "[£14 million] 14000000 GBP @2017-02/2018-01 level"},
      {"The grocer said it expects a loss of £14 million for the year to the end of August.",
       "[£14 million] 14000000 GBP @2017-09/2018-08 level forecast"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("a word of today that ends a name", "[en][period]") {
  const testkit::Row rows[] = {
      {"The group Safe Roads Now said deaths have risen by 25% since 2010.",
       "[25%] 25 percent @2010/2018-09-07 change up"},
      {"Now 30 boats are missing.", "[30] 30 count @2018-09-07 level"},
      {"Dorn Port Loses 30 Boats Today in Storm", "[30] 30 count @2018-09-07 change down"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("so much a year from a year to come has no end", "[en][period]") {
  const testkit::Row rows[] = {
      {"The mill hopes to save £15 million a year from 2020.",
       "[£15 million a year] 15000000 GBP-per-year @2020/.. level forecast"},
      {"The mill hopes to save £15 million in 2020.",
       "[£15 million] 15000000 GBP @2020 level forecast"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("until a day to come runs from now, by one is then", "[en][period]") {
  const testkit::Row rows[] = {
      {"The 25% levy on salmon would stay until December 31.",
       "[25%] 25 percent @2018-09-07/2018-12-31 share forecast"},
      {"The crew will dig 12 wells until the end of October.",
       "[12] 12 count @2018-09-07/2018-10 level forecast"},
      {"The utility expects to have water back for 90% of its customers by Sept. 27.",
       "[90%] 90 percent @2018-09-27 share forecast"},
      {"By August 14 the crew had dug 12 wells.", "[12] 12 count @../2018-08-14 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("a day without a year that is only supposed is to come", "[en][period]") {
  const testkit::Row rows[] = {
      {"The fee, if delayed beyond April 30, was raised to 9 euros.",
       "[9 euros] 9 EUR @2019-04-30 level hypothetical"},
      {"The fee was 9 euros after April 30.", "[9 euros] 9 EUR @2018-04-30 level"},
      {"If talks drag on past April 10, 300 jobs go.",
       "[300] 300 count @2019-04-10 level hypothetical"},
  };
  testkit::check_claims(rows, "en", "2019-03-02");
}

TEST_CASE("the weekday on which something would be done is the next one", "[en][period]") {
  const testkit::Row rows[] = {  // 2018-09-07 is a Friday
      {"The union said 2,300 drivers would walk out on Monday.",
       "[2,300] 2300 person @2018-09-10 level forecast"},
      {"The utility told callers that 90 percent of homes would be back by Wednesday.",
       "[90 percent] 90 percent @2018-09-12 share forecast"},
      {"On Monday the mayor said that 300 huts would be built.",
       "[300] 300 count @- level forecast"},
      {"On Monday the bank said it had shut 90 branches and would open five.",
       "[90] 90 count @2018-09-03 level; [five] 5 count @2018-09-03 level forecast"},
      {"On Wednesday the rebels said they felled 30 trees.", "[30] 30 count @2018-09-05 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("what will rise from a level is at that level today", "[en][period]") {
  const testkit::Row rows[] = {
      {"The port will raise its fee to £2.50 from £2.20 in January.",
       "[£2.50] 2.5 GBP @2019-01 level forecast; [£2.20] 2.2 GBP @2018-09-07 level"},
      {"The port raised its fee to £2.50 from £2.20 in January.",
       "[£2.50] 2.5 GBP @- level; [£2.20] 2.2 GBP @2018-01 level"},
      {"The bank expects the gap to widen to $51 billion next year from $44 billion.",
       "[$51 billion] 51000000000 USD @2019 level forecast; "
       "[$44 billion] 44000000000 USD @2018 level"},
      {"The bank expects the gap to widen to $51 billion from an earlier forecast of $44 billion.",
       "[$51 billion] 51000000000 USD @- level forecast; "
       "[$44 billion] 44000000000 USD @- level forecast"},
      {"The toll would go up to $22 from $20 in 2021.",
       "[$22] 22 USD @2021 level forecast; [$20] 20 USD @2018-09-07 level"},
      {"The mill expects to ship 900 tons, up from 800 tons last season.",
       "[900 tons] 900 tonne @- level forecast; [800 tons] 800 tonne @- level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("a day on which something is expected is to come", "[en][period]") {
  const testkit::Row rows[] = {  // 2018-09-07 is a Friday
      {"Heavy rain is expected on Sunday, with up to 80 mm in the hills.",
       "[up to 80 mm] at-most 80 millimeter @2018-09-09 level forecast"},
      {"Heavy rain is expected, with 80 mm on Sunday.",
       "[80 mm] 80 millimeter @2018-09-09 level forecast"},
      {"Snow is forecast for Monday, with 20 cm in the north.",
       "[20 cm] 20 centimeter @2018-09-10 level forecast"},
      {"The chain will close 40 shops, including 12 on Monday.",
       "[40] 40 count @- level forecast; [12] 12 count @2018-09-10 level forecast"},
      {"Ministers will meet after the storm, which killed 12 on Monday.",
       "[12] 12 person @2018-09-03 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("the day of a plan is not that of what it will bring", "[en][period]") {
  const testkit::Row rows[] = {
      {"The school will get 12 rooms under a plan approved on Monday.",
       "[12] 12 count @- level forecast"},
      {"The school will get 12 rooms under a plan to be approved on Monday.",
       "[12] 12 count @2018-09-10 level forecast"},
      {"The bank will lend to 300 firms named in May.", "[300] 300 count @- level forecast"},
      {"The bridge bill will cost $40 million. It passed on Thursday by 52 votes.",
       "[$40 million] 40000000 USD @- level forecast; [52] 52 count @2018-09-06 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("what is foreseen beside last year is of this one", "[en][period]") {
  const testkit::Row rows[] = {
      {"Up 2 percent from last year, hop output is forecast at 4,380 tonnes. Barley is expected to "
       "yield 5 tonnes per hectare.",
       "[2 percent] 2 percent @2018 change up forecast; [4,380 tonnes] 4380 tonne @2018 level "
       "forecast; [5 tonnes per hectare] 5 tonne-per-hectare @2018 level forecast"},
      // What is over is compared with something longer ago.
      {"Up 2 percent from 2011, output may reach 4,380 tonnes.",
       "[2 percent] 2 percent @- change up; [4,380 tonnes] 4380 tonne @- level forecast"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("what starts on a weekday is to come", "[en][period]") {
  const testkit::Row rows[] = {  // 2018-09-07 is a Friday
      {"A strike by 900 guards starts on Monday.", "[900] 900 person @2018-09-10 level"},
      {"The season opens in March with 300 boats.", "[300] 300 count @2018-03 level"},
      {"The season opens in January with 300 boats.", "[300] 300 count @2019-01 level"},
      {"The season opened on Monday with 300 boats.", "[300] 300 count @2018-09-03 level"},
      {"The fair runs from Friday to Sunday, with 300 acts.",
       "[300] 300 count @2018-09-07/2018-09-09 level"},
      {"The ferry ran from Monday to Wednesday with 30 cars.",
       "[30] 30 count @2018-09-03/2018-09-05 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

}  // namespace
}  // namespace attest
