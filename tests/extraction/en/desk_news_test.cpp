// English: markets, company results, courts and forecasts, as their desks word them.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("money of every country is money", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Revenue rose to NOK 1,284 million.", "[NOK 1,284 million] 1284000000 NOK @- level"},
      {"The brewer paid DKr3.6bn for it.", "[DKr3.6bn] 3600000000 DKK @- level"},
      {"It cost SEK 85 million.", "[SEK 85 million] 85000000 SEK @- level"},
      {"The fine was 2.5 million ringgit.", "[2.5 million ringgit] 2500000 MYR @- level"},
      {"Room R12 was empty.", ""},
  };
  testkit::check_claims(rows, "en", "");
}

TEST_CASE("markets are told of on the day", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The shares, which peaked in April 2022, closed down 14.6% at $81.20.",
       "[14.6%] 14.6 percent @2024-09-12 change down; [$81.20] 81.2 USD @2024-09-12 level"},
      {"Oil settled at $72.94 a barrel. In 2022 it cost $99.",
       "[$72.94 a barrel] 72.94 USD-per-barrel @2024-09-12 level; [$99] 99 USD @2022 level"},
      {"The euro was flat at $1.0811 at 1015 GMT.", "[$1.0811] 1.0811 USD @2024-09-12 level"},
      {"December corn futures fell 1.2% on Tuesday.",
       "[1.2%] 1.2 percent @2024-09-10 change down"},
      {"The stock has lost a quarter of its value since January.",
       "[a quarter] 0.25 ratio @2024-01/2024-09-12 change down"},
      {"Swaps priced 150 basis points of cuts at the start of July.",
       "[150 basis points] 150 permyriad @2024-07-01 change down"},
      {"The workforce numbered 1,912, up from 1,740 at year-end 2023.",
       "[1,912] 1912 person @- level; [1,740] 1740 person @2023-12-31 level"},
      {"Debt stood at 2.1 times earnings.", "[2.1 times] 2.1 ratio @- level"},
      {"The yield was 2.4%, against 2.1% a day earlier.",
       "[2.4%] 2.4 percent @- level; [2.1%] 2.1 percent @- level"},
      {"Exports in the season that ended on June 30 reached 49 million tonnes.",
       "[49 million tonnes] 49000000 tonne @2023-07/2024-06 level"},
      {"Shares fell 17% on Thursday after the brewer cut its guidance for the second time.",
       "[17%] 17 percent @2024-09-12 change down"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("what is planned, usual or only an address", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Bills could rise by 4.99% next April.", "[4.99%] 4.99 percent @2025-04 change up forecast"},
      {"The government wants 50 gigawatts of offshore wind by 2030.",
       "[50 gigawatts] 50 gigawatt @2030 level forecast"},
      {"Symptoms usually begin 10 to 14 days after infection.",
       "[10 to 14 days] between 10-14 day @2024-09-12 level"},
      {"Independents picked up 22 seats on Sunday.", "[22] 22 count @2024-09-08 level"},
      {"Net spend came to £690m last year.", "[£690m] 690000000 GBP @2023 level"},
      {"Emissions have fallen by three quarters since 1990.",
       "[three quarters] 0.75 ratio @1990/2024-09-12 change down"},
      {"He took $9,400 from a bank at 1400 W. Jefferson St. on Monday.",
       "[$9,400] 9400 USD @2024-09-09 level"},
      {"Norris was fastest in 1min 10.672sec on Saturday.",
       "[1min 10.672sec] 70.672 second @2024-09-07 level"},
      {"The planet lies 124 light-years away.", "[124 light-years] 124 light-year @2024-09-12 level"},
      {"UPDATE 2-Inflation eases to 2.6% in August", "[2.6%] 2.6 percent @2024-08 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("times that end, begin or are not said", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Services prices rose 3.9% last month after a 4.0% increase in June.",
       "[3.9%] 3.9 percent @2024-08 change up; [4.0%] 4 percent @2024-06 change up"},
      {"Retail sales grew 0.4% in August. Output rose 0.3% after falling 0.2% in July.",
       "[0.4%] 0.4 percent @2024-08 change up; [0.3%] 0.3 percent @2024-08 change up; [0.2%] 0.2 "
       "percent @2024-07 change down"},
      {"The deposit rate has stood at a record 4% since June.",
       "[4%] 4 percent @2024-06/2024-09-12 level"},
      {"Profit\n\nProfit came to $3m. A year earlier it had lost $1m.",
       "[$3m] 3000000 USD @2024-09-12 level; [$1m] 1000000 USD @- level"},
      {"Births fell 7% in 2023. Since 2006 the state has spent $270bn on families. First-born "
       "children made up 60% of newborns.",
       "[7%] 7 percent @2023 change down; [$270bn] 270000000000 USD @2006/2024-09-12 level; [60%] "
       "60 percent @2023 share"},
      {"OSLO, 24 August 2024 - Halden made 142 million kroner in the second quarter, an increase "
       "of 11%.",
       "[142 million kroner] 142000000 NOK @2024-Q2 level; [11%] 11 percent @2024-Q2 change up"},
      {"A total of 38 deaths have been reported, based on data received as of 1 September.",
       "[38] 38 person @2024-09-01 level"},
      {"Cases had been falling since 1997, when some 216,000 were reported.",
       "[some 216,000] about 216000 count @1997 level"},
      {"Exports reached 49 million tonnes in 2023. Before the war the country shipped 6 million "
       "tonnes a month.",
       "[49 million tonnes] 49000000 tonne @2023 level; [6 million tonnes a month] 6000000 "
       "tonne-per-month @- level"},
      {"Households will pay $1,738 a year from January, the regulator said.",
       "[$1,738 a year] 1738 USD-per-year @2025-01/.. level forecast"},
      {"The regime has shot more than 70 party, government and army officials since he took power "
       "in 2011.",
       "[more than 70] more-than 70 person @2011/2024-09-12 level"},
      {"Prices were up 2% in 2023. The city hopes to host 40,000 visitors in 2030. A tram link took "
       "$1.7bn.",
       "[2%] 2 percent @2023 change up; [40,000] 40000 person @2030 level forecast; [$1.7bn] "
       "1700000000 USD @2023 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("ages of those named before", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Children under five accounted for 40% of the cases.",
       "[under five] less-than 5 year-person @- level; [40%] 40 percent @- share"},
      {"Women over 50 are most at risk.", "[over 50] more-than 50 year-person @- level"},
      {"Kim Min-seo, who is 32 and has two sons, lost her job.",
       "[32] 32 year-person @2024-09-12 level; [two] 2 person @2024-09-12 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("figures of polls, payrolls and rules", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Foreign citizens number 1.2 million.", "[1.2 million] 1200000 person @2024-09-12 level"},
      {"A $600-a-week supplement expired on July 31.",
       "[$600-a-week] 600 USD-per-week @2024-07-31 level"},
      {"Shares fell 6.4% in after-hours trading.", "[6.4%] 6.4 percent @2024-09-12 change down"},
      {"The ice sheet has shed 4,700 gigatonnes since 2002.",
       "[4,700 gigatonnes] 4700 gigatonne @2002/2024-09-12 change down"},
      {"Some 9% of 11- to 15-year-olds vape.",
       "[Some 9%] about 9 percent @- share; [11- to 15-year-olds] between 11-15 year-person @- "
       "level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

}  // namespace
}  // namespace attest
