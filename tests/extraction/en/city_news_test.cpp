// English: polls, prices and shops, several figures a text.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("English polls give shares behind one preposition", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The poll put Labour on 37%, the Conservatives on 20, Reform on 17 and the Greens on 6.",
       "[37%] 37 percent @- share; [20] 20 percent @- share; [17] 17 percent @- share; [6] 6 "
       "percent @- share"},
      // No list, or of something else.
      {"The bank put growth at 3% and the price at 20.",
       "[3%] 3 percent @- share; [20] 20 count @- level"},
      {"Support rose 3% in Wales, Scotland in 12 and in 14 of the seats.",
       "[3%] 3 percent @- change up; [12] 12 count @- level; [14] 14 count @- level"},
      // Counted, whatever stands before.
      {"Prices rose 3% on 12 routes.", "[3%] 3 percent @- change up; [12] 12 count @- level"},
      {"It is a 1-33 chance.", ""},
  };
  testkit::check_claims(rows, "en", "2024-06-19");
}

TEST_CASE("English times of changes, records and forecasts", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Volumes rose 1.0% in May but remained 0.5% below their pre-pandemic level of February "
       "2020.",
       "[1.0%] 1 percent @2024-05 change up; [0.5%] 0.5 percent @2024-05 change down"},
      // A level of a year that nothing is compared with.
      {"The poverty level in 2023 was 11.1%.", "[11.1%] 11.1 percent @2023 share"},
      // A forecast is not of what is long over.
      {"In 2019 the party took 202 seats. The model suggests it would win 456 seats.",
       "[202] 202 count @2019 level; [456] 456 count @- level forecast"},
      {"Turnout may fall below 60%.", "[below 60%] less-than 60 percent @- level forecast"},
      {"About a dozen lawmakers have resigned in recent years.",
       "[About a dozen] about 12 person @../2024-06 level"},
  };
  testkit::check_claims(rows, "en", "2024-06-19");
}

TEST_CASE("English changes are dated by the figures that bear them out", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Exports fell 12%, from 50 million tonnes in 2019 to 44 million tonnes in 2021.",
       "[12%] 12 percent @2021 change down; [50 million tonnes] 50000000 tonne @2019 level; [44 million "
       "tonnes] 44000000 tonne @2021 level"},
      {"Exports have halved since 2019, from 50 million tonnes in 2019 to 24 million tonnes in 2021.",
       "[halved] 0.5 ratio @2019/2021 change down; [50 million tonnes] 50000000 tonne @2019 level; [24 "
       "million tonnes] 24000000 tonne @2021 level"},
      // The figures beside it tell of another change.
      {"Exports fell 30%, from 50 million tonnes in 2019 to 44 million tonnes in 2021.",
       "[30%] 30 percent @- change down; [50 million tonnes] 50000000 tonne @2019 level; [44 million "
       "tonnes] 44000000 tonne @2021 level"},
      {"Since President Erik Halden-Berg became leader in late 2015, the share has risen above 70 percent.",
       "[above 70 percent] more-than 70 percent @2015-Q4/2024-06-19 share"},
      // A level that is passed, and what stands above another time.
      {"The share rose above the 70 percent mark.", "[70 percent] more-than 70 percent @- share"},
      {"Exports were 3 percent above the 2018 average.", "[3 percent] 3 percent @- change"},
  };
  testkit::check_claims(rows, "en", "2024-06-19");
}

TEST_CASE("English money of one noun is of one currency", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The official rate is 640 won to the dollar, while the market rate was 615.",
       "[640 won] 640 KRW @2024-06-19 level; [615] 615 KRW @2024-06-19 level"},
      {"The rate is 8,900 won; arrivals at the market were 8,500.",
       "[8,900 won] 8900 KRW @2024-06-19 level; [8,500] 8500 person @2024-06-19 level"},
  };
  testkit::check_claims(rows, "en", "2024-06-19");
}

TEST_CASE("English results, tolls and comparisons", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The airline cut its full-year profit forecast after income plunged 98% to 1.2 million euros.",
       "[98%] 98 percent @- change down; [1.2 million euros] 1200000 EUR @- level"},
      {"Cholera kills 12 in the north", "[12] 12 person @- level"},
      {"The fire was 5% contained on Friday and 10% by Saturday night, according to the county.",
       "[5%] 5 percent @2024-06-14 level; [10%] 10 percent @2024-06-15 level"},
      {"The fire has destroyed 134 houses since Sunday, when a man allegedly lit it.",
       "[134] 134 count @2024-06-16/2024-06-19 level"},
      {"The channel moved to the Express 103 satellite.", ""},
      {"The industry will carry 8% more passengers this summer than last.",
       "[8%] 8 percent @2024-06/2024-08 change up forecast"},
  };
  testkit::check_claims(rows, "en", "2024-06-19");
}

}  // namespace
}  // namespace attest
