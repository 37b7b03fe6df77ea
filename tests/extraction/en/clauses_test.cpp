// English: which words of the sentence a figure does not hear.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("an expectation of another figure or of a relative clause is not the figure's",
          "[en][status]") {
  const testkit::Row rows[] = {
      {"The firm has hired 40 engineers who will build the line.",
       "[40] 40 person @2024-09-12 level"},
      {"The party took 151 seats, short of the 178 that polls had predicted.",
       "[151] 151 count @- level; [178] 178 count @- level forecast"},
      {"The project will employ 40 engineers.", "[40] 40 person @- level forecast"},
      {"Attackers targeted 12 villages in 2023.", "[12] 12 count @2023 level"},
      {"The bank targets 12 deals in 2025.", "[12] 12 count @2025 level forecast"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("over before a length of time is during", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Divers counted 112 sharks over three years.", "[112] 112 count; [three years] 3 year"},
      {"He has led the club for over three years.", "[over three years] more-than 3 year"},
      {"Repairs took over 30 minutes.", "[over 30 minutes] more-than 30 minute"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("a plural of no row counts what it names", "[en][unit]") {
  const testkit::Row rows[] = {
      {"Officials and residents freed 112 turtles.", "[112] 112 count"},
      {"Of 300 villagers questioned, 40 agreed.", "[300] 300 person; [40] 40 person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("what stands between commas is of its sentence's time", "[en][period]") {
  const testkit::Row rows[] = {
      {"The victims, 12 men, died in May.", "[12] 12 person @2024-05 level"},
      {"The firm, which has 3,200 staff, lost £64m in 2023.",
       "[3,200] 3200 person @2024-09-12 level; [£64m] 64000000 GBP @2023 level"},
      {"Kim, who was then 16, won in 2009. Lee, 30, lost.",
       "[16] 16 year-person @- level; [30] 30 year-person @2024-09-12 level"},
      {"As of 8 September, 40 people had died. Since January, 900 have fallen ill.",
       "[40] 40 person @2024-09-08 level; [900] 900 person @2024-01/2024-09-08 level"},
      {"Overnight 14 drones were shot down.", "[14] 14 count @2024-09-12 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("an inserted verb of saying parts no time from its figure", "[en][period]") {
  const testkit::Row rows[] = {
      {"Last year, the minister said, 5.4 million acres were sown, which fell to 3.7 million acres this year.",
       "[5.4 million acres] 5400000 acre @2023 level; [3.7 million acres] 3700000 acre @2024 level"},
      {"The planned cuts come as Kavi Motor reported results for April-June.\nIt earned $5 million.",
       "[$5 million] 5000000 USD @2024-04/2024-06 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

}  // namespace
}  // namespace attest
