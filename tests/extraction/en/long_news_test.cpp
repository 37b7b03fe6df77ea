// English: longer stories of the day, with the times of one sentence kept from the next.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("fresh stories on money", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Sri Lanka's economy shrank 7.8% in 2022 and 2.3% in 2023. It is now expected to grow 4.4% "
       "this year, the "
       "central bank said on Tuesday.",
       "[7.8%] 7.8 percent @2022 change down; [2.3%] 2.3 percent @2023 change down; [4.4%] 4.4 "
       "percent @2024 "
       "change up forecast"},
      {"The company sold 12,400 tractors in the three months to June, compared with 13,900 in the "
       "same quarter "
       "last year. It kept its forecast of 50,000 for the full year.",
       "[12,400] 12400 count @2024-04/2024-06 level; [13,900] 13900 count @2023-04/2023-06 level; "
       "[50,000] 50000 "
       "count @2024 level forecast"},
      {"Brent crude fell $1.10 to $72.75 a barrel by 1000 GMT. It has lost 9% so far this month.",
       "[$1.10] 1.1 USD @2024-09-12 change down; [$72.75 a barrel] 72.75 USD-per-barrel @2024-09-12 level; [9%] 9 "
       "percent @2024-09 "
       "change down"},
      {"The chain, which runs 240 cafes, opened 18 last year and will add 25 in 2025.",
       "[240] 240 count @2024-09-12 level; [18] 18 count @2023 level; [25] 25 count @2025 level "
       "forecast"},
      {"Annual inflation was 2.2% in August, unchanged from July. Services inflation rose to 5.6% "
       "from 5.2%.",
       "[2.2%] 2.2 percent @2024-08 level; [5.6%] 5.6 percent @2024-08 level; [5.2%] 5.2 percent "
       "@- level"},
      {"Since 2010 the tax has raised £3.4bn. Last year alone it brought in £336m.",
       "[£3.4bn] 3400000000 GBP @2010/2024-09-12 level; [£336m] 336000000 GBP @2023 level"},
      {"Some 62% of firms plan to hire this quarter, up from 58% in the previous quarter.",
       "[Some 62%] about 62 percent @2024-Q3 share; [58%] 58 percent @2024-Q2 share"},
      {"Household debt was 101.7% of disposable income at the end of 2023, against 114% in 2008.",
       "[101.7%] 101.7 percent @2023-12-31 share; [114%] 114 percent @2008 share"},
      {"The minister said the deficit would fall to 4.5% of GDP next year from 5.1% this year.",
       "[4.5%] 4.5 percent @2025 share forecast; [5.1%] 5.1 percent @2024 share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("fresh stories on people", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Nearly 40,000 people have been killed since October 7, according to officials.",
       "[Nearly 40,000] about 40000 person @2023-10-07/2024-09-12 level"},
      {"In 2021, 9.2% of the population was born abroad, up from 5.5% a decade earlier.",
       "[9.2%] 9.2 percent @2021 share; [5.5%] 5.5 percent @2011 share"},
      {"Floods have killed at least 110 people in Chad since July. More than 1.5 million have been "
       "affected, the "
       "government said on Wednesday.",
       "[at least 110] at-least 110 person @2024-07/2024-09-12 level; [More than 1.5 million] "
       "more-than 1500000 "
       "person @2024-07/2024-09-12 level"},
      {"In 1950 the city had 600,000 inhabitants. Today 15 million live there, and by 2050 there "
       "will be 30 "
       "million.",
       "[600,000] 600000 person @1950 level; [15 million] 15000000 person @2024-09-12 level; [30 "
       "million] "
       "30000000 person @2050 level forecast"},
      {"Police shot dead two men on Monday night. Last year officers killed 61 people, down from "
       "73 in 2022.",
       "[two] 2 person @2024-09-09 level; [61] 61 person @2023 level; [73] 73 person @2022 level"},
      {"The hospital treated 4,100 patients in August alone. It has 320 beds.",
       "[4,100] 4100 person @2024-08 level; [320] 320 count @2024-09-12 level"},
      {"A total of 1,214 candidates stood in the 2019 election. This time 980 are running.",
       "[1,214] 1214 person @2019 level; [980] 980 person @2024-09-12 level"},
      {"Some 23,000 pupils sat the exam in May and June. A quarter of them failed.",
       "[Some 23,000] about 23000 person @2024-05/2024-06 level; [A quarter] 0.25 ratio "
       "@2024-05/2024-06 share"},
      {"Between January and June, 1,865 migrants died at sea, 43% more than in the first half of "
       "last year.",
       "[1,865] 1865 person @2024-01/2024-06 level; [43%] 43 percent @2024-01/2024-06 change up"},
      {"The strike, the third this year, began on Monday. It involves 33,000 machinists.",
       "[33,000] 33000 person @2024-09-12 level"},
      {"Three weeks ago the camp held 9,000 people. It now holds 4,200.",
       "[9,000] 9000 person @2024-08-19/2024-08-25 level; [4,200] 4200 person @2024-09-12 level"},
      {"On an average day in 2023, 250 people were treated.", "[250] 250 person @2023 level"},
      {"The population grew from 3.1 million in 2001 to 4.9 million in 2021.",
       "[3.1 million] 3100000 person @2001 level; [4.9 million] 4900000 person @2021 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("fresh stories on weather, land and power", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"August was the wettest in 20 years, with 210 mm of rain. In July only 40 mm fell.",
       "[20 years] 20 year @2024-08 level; [210 mm] 210 millimeter @2024-08 level; [40 mm] 40 "
       "millimeter @2024-07 "
       "level"},
      {"Wildfires have burned 1.1 million hectares in Bolivia this year. The fires in the 2019 "
       "season destroyed 5 "
       "million.",
       "[1.1 million hectares] 1100000 hectare @2024 level; [5 million] 5000000 hectare @2019 "
       "level"},
      {"The reservoir is 29% full. A year ago it stood at 71%.",
       "[29%] 29 percent @2024-09-12 share; [71%] 71 percent @2023-09-12 share"},
      {"Last winter the grid lost 3,000 MW of capacity. This winter it expects to have 1,200 MW in "
       "reserve.",
       "[3,000 MW] 3000 megawatt @2023-12/2024-02 level; [1,200 MW] 1200 megawatt @2024-12/2025-02 "
       "level forecast"},
      {"Turbines off the coast produced 49.2 TWh in 2023, enough for 15 million homes.",
       "[49.2 TWh] 49.2 terawatt-hour @2023 level; [15 million] 15000000 count @2023 level"},
      {"The 1987 storm felled 15 million trees.", "[15 million] 15000000 count @1987 level"},
      {"Growers expect a harvest of 2.4 million tonnes, 11% below last year's.",
       "[2.4 million tonnes] 2400000 tonne @2024 level forecast; [11%] 11 percent @2024 change down "
       "forecast"},
      {"Within two decades half of the species could be lost.",
       "[two decades] 20 year @- level forecast; [half] 0.5 ratio @- share forecast"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("fresh stories from courts and sport", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The rapper was arrested in June 2023 before his trial, which ended last week with a fine "
       "of $20,000.",
       "[$20,000] 20000 USD @2024-09-02/2024-09-08 level"},
      {"He won 24 of 30 races in 2021, and 19 the year after.",
       "[24] 24 count @2021 level; [30] 30 count @2021 level; [19] 19 count @2022 level"},
      {"Knife crime rose 7% to 49,489 offences in 2023, while robberies climbed 13%.",
       "[7%] 7 percent @2023 change up; [49,489] 49489 count @2023 level; [13%] 13 percent @2023 "
       "change up"},
      {"A jury ordered the firm to pay $289m in 2018; a judge cut it to $78m later that year.",
       "[$289m] 289000000 USD @2018 level; [$78m] 78000000 USD @2018 level"},
      {"The club has spent £1.2bn since new owners took over in May 2022.",
       "[£1.2bn] 1200000000 GBP @2022-05/2024-09-12 level"},
      {"The 34-year-old scored late on Sunday, his 50th and 51st goals for the country.",
       "[34-year-old] 34 year-person @2024-09-12 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

}  // namespace
}  // namespace attest
