// English: what people answer, what is told a unit, what a forecast is set against.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("what people say that they will do is said today", "[en][status]") {
  const testkit::Row rows[] = {
      {"Some 62% of respondents said they would buy a house next year.",
       "[Some 62%] about 62 percent @2024-09-12 share"},
      {"Twelve ministers said they would resign next month.",
       "[Twelve] 12 person @2024-09-12 level"},
      // But a firm tells of what is to come.
      {"The firm said it would hire 40 people next year.", "[40] 40 person @2025 level forecast"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("nobody doubts an age", "[en][status]") {
  const testkit::Row rows[] = {
      {"Police accused the 69-year-old minister of theft.",
       "[69-year-old] 69 year-person @2024-09-12 level"},
      {"The antiquated 12-year-old browser was replaced.", "[12-year-old] 12 year @- level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("a stroke before a unit makes a rate", "[en][units]") {
  const testkit::Row rows[] = {
      {"Crude cost $79/bbl, gas $3/gal, steel $300/mt and lead $5/lb.",
       "[$79/bbl] 79 USD-per-barrel @2024-09-12 level; [$3/gal] 3 USD-per-gallon @2024-09-12 level; "
       "[$300/mt] 300 USD-per-tonne @2024-09-12 level; [$5/lb] 5 USD-per-pound @2024-09-12 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("the last year is that up to now, last year is not", "[en][period]") {
  const testkit::Row rows[] = {
      {"Food prices rose 2.7% over the last year.",
       "[2.7%] 2.7 percent @2023-10/2024-09 change up"},
      {"Food prices rose 2.7% last year.", "[2.7%] 2.7 percent @2023 change up"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("a forecast is set against the same quarter of the year before", "[en][period]") {
  const testkit::Row rows[] = {
      {"Crude is expected to average $78 in the fourth quarter, compared with $109 in the fourth "
       "quarter of 2023.",
       "[$78] 78 USD @2024-Q4 level forecast; [$109] 109 USD @2023-Q4 level"},
      {"Crude will average $78 in the fourth quarter this year, compared to $109 for the same time "
       "last year.",
       "[$78] 78 USD @2024-Q4 level forecast; [$109] 109 USD @2023-Q4 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

}  // namespace
}  // namespace attest
