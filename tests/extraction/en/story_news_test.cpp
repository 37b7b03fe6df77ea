// English: stories of several sentences, reports and their days, spans and rates.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("stories of several sentences keep their time", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Inflation in Kenya slowed to 4.4% in August. Food prices rose 5.3%, while transport costs "
       "were up 2.1%.",
       "[4.4%] 4.4 percent @2024-08 level; [5.3%] 5.3 percent @2024-08 change up; [2.1%] 2.1 "
       "percent @2024-08 "
       "change up"},
      {"Arrivals on the islands fell to 8,100 in 2022. The following year they rose to 9,400. This "
       "year 3,200 "
       "have come so far.",
       "[8,100] 8100 person @2022 level; [9,400] 9400 person @2023 level; [3,200] 3200 person "
       "@2024 level"},
      {"The storm hit on Saturday. By Sunday 14 people had died and 60,000 homes were without "
       "power. On Monday "
       "the toll rose to 21.",
       "[14] 14 person @2024-09-08 level; [60,000] 60000 count @2024-09-08 level; [21] 21 person "
       "@2024-09-09 "
       "level"},
      {"The group made a profit of £40m last year. It has 310 shops and employs 5,200 people. In "
       "2015 it had 480 "
       "shops.",
       "[£40m] 40000000 GBP @2023 level; [310] 310 count @2024-09-12 level; [5,200] 5200 person "
       "@2024-09-12 "
       "level; [480] 480 count @2015 level"},
      {"In 2010 the lake held 40 species of fish. A survey published in July found 27.",
       "[40] 40 count @2010 level; [27] 27 count @2024-07 level"},
      {"The bank made $2.1bn in the second quarter. A year earlier it made $1.8bn. Analysts had "
       "expected $1.9bn.",
       "[$2.1bn] 2100000000 USD @2024-Q2 level; [$1.8bn] 1800000000 USD @2023-Q2 level; [$1.9bn] "
       "1900000000 USD "
       "@2024-Q2 level forecast"},
      {"Tunisia exported 180,000 tonnes of olive oil in the 2022/23 season. Spain bought 60% of "
       "it.",
       "[180,000 tonnes] 180000 tonne @2022-07/2023-06 level; [60%] 60 percent @2022-07/2023-06 "
       "share"},
      {"The firm said it would cut 900 jobs. It has already shed 1,200 posts since 2021.",
       "[900] 900 count @- change down forecast; [1,200] 1200 count @2021/2024-09-12 change down"},
      {"\"We have 14 doctors for 90,000 people,\" the mayor said. In 1990 there were 40.",
       "[14] 14 person @2024-09-12 level; [90,000] 90000 person @2024-09-12 level; [40] 40 person "
       "@1990 level"},
      {"The port handled 1.2 million containers in 2023. Traffic has since fallen by a third.",
       "[1.2 million] 1200000 count @2023 level; [a third] 0.3333 ratio @2023/2024-09-12 change "
       "down"},
      {"Production fell 7% in 2020. It recovered by 4% the following year and by 6% in 2022.",
       "[7%] 7 percent @2020 change down; [4%] 4 percent @2021 change up; [6%] 6 percent @2022 "
       "change up"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("what is said of the day on which a report came", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The report, released on Monday, said 3.1 million people were displaced in 2023.",
       "[3.1 million] 3100000 person @2023 level"},
      {"A report published last week by the watchdog found that 40% of landfills leaked.",
       "[40%] 40 percent @- share"},
      {"In a statement issued by the ministry in Ankara on Tuesday, it said 12 rebels had been "
       "killed.",
       "[12] 12 person @- level"},
      {"Figures published on Wednesday showed prices had risen by 3.1% in the 12 months to August.",
       "[3.1%] 3.1 percent @2023-09/2024-08 change up"},
      {"The company announced on Friday that it would open 25 stores in 2025.",
       "[25] 25 count @2025 level forecast"},
      {"Data released by the statistics office on Thursday put the jobless rate at 6.4%.",
       "[6.4%] 6.4 percent @- level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("counted since something whose day is not said", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Some 11,000 people have been killed since the war began.",
       "[Some 11,000] about 11000 person @../2024-09-12 level"},
      {"The unit has made 84 arrests since it was set up.", "[84] 84 count @../2024-09-12 level"},
      {"It was the hottest August since records began, at 31.4C.",
       "[31.4C] 31.4 celsius @2024-08 level"},
      {"Since the war began in April 2023, 10.7 million Sudanese have fled their homes.",
       "[10.7 million] 10700000 person @2023-04/2024-09-12 level"},
      {"The party lost 61 seats, its worst result since the war.", "[61] 61 count @- level"},
      {"Prices have doubled since the pandemic.", "[doubled] 2 ratio @../2024-09-12 change up"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("rates by the month and prices of a unit of goods", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Pensioners get a monthly allowance of 3,000 rand.",
       "[3,000 rand] 3000 ZAR-per-month @2024-09-12 level"},
      {"An hourly wage of $15 was approved in 2019.", "[$15] 15 USD-per-hour @2019 level"},
      {"A litre of diesel cost €1.62 in August.", "[€1.62] 1.62 EUR-per-liter @2024-08 level"},
      {"The plant has a daily capacity of 190,000 barrels.",
       "[190,000 barrels] 190000 barrel-per-day @2024-09-12 level"},
      {"She pays a weekly rent of £240.", "[£240] 240 GBP-per-week @2024-09-12 level"},
      {"Monthly sales of £300m were reported.", "[£300m] 300000000 GBP @- level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("comparisons in money", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"More than 300 people were hurt.", "[More than 300] more-than 300 person @- level"},
      {"The bid of £4.2bn was 12% higher than an offer in May.",
       "[£4.2bn] 4200000000 GBP @- level; [12%] 12 percent @- change up"},
      {"Wages will rise to $16 an hour in 2026 from $15.",
       "[$16 an hour] 16 USD-per-hour @2026 level forecast; [$15] 15 USD @2024-09-12 level"},
      {"The agency cut its 2025 forecast for oil demand growth to 950,000 bpd from 1 million bpd.",
       "[950,000 bpd] 950000 barrel-per-day @2025 level forecast; [1 million bpd] 1000000 "
       "barrel-per-day @2025 "
       "level forecast"},
      {"Sales were 4% up on the same week last year.", "[4%] 4 percent @- change up"},
      {"Sunderland has a population of 168,000.", "[168,000] 168000 person @2024-09-12 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("negative in a sentence with figures", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The 9/11 memorial drew 2.9 million visitors in 2023.",
       "[2.9 million] 2900000 person @2023 level"},
      {"Section 21 evictions rose 52% in the first quarter.",
       "[52%] 52 percent @2024-Q1 change up"},
      {"Flight 447 crashed in 2009 with 228 people on board.", "[228] 228 person @2009 level"},
      {"Storm Babet killed seven people in October 2023.", "[seven] 7 person @2023-10 level"},
      {"The M4 was shut for six hours on Friday.", "[six hours] 6 hour @2024-09-06 level"},
      {"On page 4 of the report, published on 3 June, the panel puts the cost at £90m.",
       "[£90m] 90000000 GBP @2024-09-12 level"},
      {"Call 101 if you saw any of the three men.", "[three] 3 person @- level hypothetical"},
      {"At 8.40pm on Tuesday two gunmen entered the bar.", "[two] 2 person @2024-09-10 level"},
      {"COVID-19 killed 7 million people, the WHO estimates.",
       "[7 million] 7000000 person @- level estimated"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("days behind the words of a span", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Since Sept. 3, 40 people have died.", "[40] 40 person @2024-09-03/2024-09-12 level"},
      {"Some 40 people have died since 3 September.",
       "[Some 40] about 40 person @2024-09-03/2024-09-12 level"},
      {"Since October 7, 2023, the force has lost 346 soldiers.",
       "[346] 346 person @2023-10-07/2024-09-12 level"},
      {"From Oct. 3 to Oct. 9 the museum drew 4,000 visitors.",
       "[4,000] 4000 person @2023-10-03/2023-10-09 level"},
      {"The museum drew 4,000 visitors between Aug. 3 and Aug. 9.",
       "[4,000] 4000 person @2024-08-03/2024-08-09 level"},
      {"Through Sept. 8, 30 homes had been sold.", "[30] 30 count @2024-01-01/2024-09-08 level"},
      {"As of Sept. 8, 30 homes had been sold.", "[30] 30 count @2024-09-08 level"},
      {"Until Aug. 31 the fee was $40.", "[$40] 40 USD @../2024-08-31 level"},
      {"The fee will be $50 from November 1.", "[$50] 50 USD @2024-11-01/.. level forecast"},
      {"On Sept. 1, 2023, the fund held $3.2 billion.",
       "[$3.2 billion] 3200000000 USD @2023-09-01 level"},
      {"The September 1-7 survey polled 2,100 people.",
       "[2,100] 2100 person @2024-09-01/2024-09-07 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("numbers that name things, not what newsrooms count", "[en][quantity]") {
  const std::string_view texts[] = {
      "The hearing is set for Oct. 3 at 9:30 a.m. in Courtroom 4B.",
      "Call 0800 555 0199 or visit the site by 30 September.",
      "Patent No. 11,234,567 was granted in 2022.",
      "Ref: HC-2024-001872.",
      "Bus 42 runs every day but Sunday.",
      "He turned 'catch-22' into a way of life.",
      "The two sides met halfway.",
      "She was over the moon, one witness said.",
      "The M25 was shut between junctions 10 and 11.",
      "Published 12 September 2024, 14:05 BST.",
      "4. Who may apply?",
      "Ward 7 was closed after the fire.",
      "Under Section 377 of the code it was a crime.",
      "Area 51 is off limits.",
      "Windows 95 is a museum piece.",
      "Chapter 11 protection was sought in 2023.",
      "A Boeing 787-9 was turned back.",
      "The Big Four firms declined to comment.",
      "In the 1960s and 1970s the yard thrived.",
      "The law takes effect on January 1, 2025.",
      "He is a one-man band.",
      "Photo 3 of 12",
      "Page 2 of 5",
      "It is a 50-50 call.",
      "Platform 9 was closed.",
      "He wears the number 7 shirt.",
      "Grade 5 pupils sat the test.",
      "Catch-22 is on the reading list.",
      "Dial 112 in an emergency.",
      "Model Y and Model 3 are on sale.",
      "The PS5 sold out.",
      "Pope John XXIII was canonised.",
      "The G7 and G20 met in May.",
      "Bay 12 was full.",
      "The 38th parallel divides them.",
      "The ISS orbits in Zone 3.",
      "Judge Room 4 is on the left.",
      "His phone number is 07700 900123.",
      "Their case number is 22-451.",
      "It was a Hail Mary at the eleventh hour.",
      "The house at 10 Downing Street was dark.",
      "The Fourth of July parade was cancelled.",
      "The 2:30 from Leeds was late.",
      "The bill, HR 3684, became law in 2021.",
      "The vote was put off to Tuesday at 3pm.",
      "She was born on 3/4/1988.",
  };
  testkit::check_silent(texts, "en");
}

}  // namespace
}  // namespace attest
