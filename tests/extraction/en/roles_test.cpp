// English: what is a change, what a level or a share, and how sure.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("what was lost, and a gain of so many, are changes", "[en][role]") {
  const testkit::Row rows[] = {
      {"The island lost 4,000 jobs in May 2024.", "[4,000] 4000 count @2024-05 change down"},
      {"The choir lost about 300 members in 2023.",
       "[about 300] about 300 person @2023 change down"},
      {"It wiped out the gain of 54,100 in May 2024.", "[54,100] 54100 count @2024-05 change up"},
      {"The mill had 80 fewer people at work than in May 2024.",
       "[80] 80 person @- change down"},
      // Whoever is lost at sea, and money, are no change of a number.
      {"The raid cost 40 lives in May 2024.", "[40] 40 person @2024-05 level"},
      {"The bank lost 40 million euros in 2023.", "[40 million euros] 40000000 EUR @2023 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("a change and the level it led to are two figures", "[en][role]") {
  const testkit::Row rows[] = {
      {"The herd shrank by 1.2 million to 88 million in 2023.",
       "[1.2 million] 1200000 count @2023 change down; [88 million] 88000000 count @2023 level"},
      {"The island's population fell by 40,000 to 1.3 million.",
       "[40,000] 40000 person @- change down; [1.3 million] 1300000 person @- level"},
      {"Wheat futures slid 12 cents, or 2.1%, to $5.60 a bushel.",
       "[12 cents] 0.12 USD @- change down; [2.1%] 2.1 percent @- change down; "
       "[$5.60 a bushel] 5.6 USD-per-bushel @- level"},
      {"The index gained 210 points, or about 0.6%.",
       "[210] 210 count @- change up; [about 0.6%] about 0.6 percent @- change up"},
      {"Profit for the year ended March doubled from a year earlier to a record $5 billion.",
       "[doubled] 2 ratio @2023-04/2024-03 change up; [$5 billion] 5000000000 USD @2023-04/2024-03 level"},
      // What it passed is where it stands, not how far it went.
      {"Power prices climbed above 90 euros per megawatt-hour.",
       "[above 90 euros per megawatt-hour] more-than 90 EUR-per-megawatt-hour @- level"},
      {"The river fell below 40 centimetres.", "[below 40 centimetres] less-than 40 centimeter @- level"},
      {"The party slipped 3 points to 27% in the poll.",
       "[3 points] 3 percentage-point @- change down; [27%] 27 percent @- share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("words that only look like rising and falling change nothing", "[en][role]") {
  const testkit::Row rows[] = {
      {"Some 300 pupils fell ill after lunch.", "[Some 300] about 300 person @- level"},
      {"The winger signed a four-year contract.", "[four-year] 4 year @- level"},
      {"Gunmen shot down 2 helicopters.", "[2] 2 count @- level"},
      {"About 6% of staff are on temporary contracts.", "[About 6%] about 6 percent @2024-09-12 share"},
      {"Some 40 families turned up at the shelter.", "[Some 40] about 40 count @- level"},
      // What is seen in a title has happened, and who rejects an offer denies nothing.
      {"Harbour Foods sees profit climb 14 percent", "[14 percent] 14 percent @- change up"},
      {"Drivers rejected a previous pay offer worth $900.", "[$900] 900 USD @2024-09-12 level"},
      {"The loss was more than double what was expected.",
       "[more than double] more-than 2 ratio @- level"},
      // But these do.
      {"Drivers voted for a 7 percent pay deal.", "[7 percent] 7 percent @- change up"},
      {"The economy contracted 0.3%.", "[0.3%] 0.3 percent @- change down"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("what was only called for, or could have been, is hypothetical", "[en][status]") {
  const testkit::Row rows[] = {
      {"The union called for a 12% rise.", "[12%] 12 percent @- change up hypothetical"},
      {"The levy could have raised $40 million.", "[$40 million] 40000000 USD @- level hypothetical"},
      {"The minister denied the report of 40 deaths.", "[40] 40 person @- level denied"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("what was done is no forecast, whatever will be done about it", "[en][status]") {
  const testkit::Row rows[] = {
      {"The council will close the pool after 40 children fell ill.",
       "[40] 40 person @- level"},
      {"The court will hear the case of a man who stole 40 cars.", "[40] 40 count @- level"},
      {"The league will fine the club because it spent £40m.", "[£40m] 40000000 GBP @- level"},
      {"The club expects to sell 900 seats after it filled 800.",
       "[900] 900 count @- level forecast; [800] 800 count @2024-09-12 level"},
      {"He will retire after 40 years.", "[40 years] 40 year @- level forecast"},
      {"The mill will close after Norvik said it would lose 40 boats.",
       "[40] 40 count @- level forecast"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("what is foreseen between commas is not of the verb behind them", "[en][status]") {
  const testkit::Row rows[] = {  // 2024-09-12 is a Thursday
      {"The firm, which will cut 300 jobs, closed three mills on Monday.",
       "[300] 300 count @- change down forecast; [three] 3 count @2024-09-09 level"},
      {"The plan, expected to cost $4 million, was backed by 61 senators.",
       "[$4 million] 4000000 USD @- level forecast; [61] 61 person @- level"},
      {"The firm, which shut three mills, will cut 300 jobs in 2026.",
       "[three] 3 count @- level; [300] 300 count @2026 change down forecast"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("what a forecast is moved to is one, and nothing is likelier", "[en][status]") {
  const testkit::Row rows[] = {
      {"The firm cut its forecast for the full year to 1.6 million cars from 1.8 million.",
       "[1.6 million] 1600000 count @2024 level forecast; "
       "[1.8 million] 1800000 count @2024 level forecast"},
      {"The firm lifted its sales target for 2027 to $4 billion.",
       "[$4 billion] 4000000000 USD @2027 level forecast"},
      {"The firm raised its forecast as it sold 600 ships.", "[600] 600 count @- level"},
      {"Those who sleep less were 30 percent more likely to fall ill.",
       "[30 percent] 30 percent @- share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

}  // namespace
}  // namespace attest
