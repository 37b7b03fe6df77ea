#include "claims/budget_year.h"

#include <catch2/catch.hpp>

namespace attest {
namespace {

TEST_CASE("a budget year is the country's", "[period]") {
  struct Case {
    std::string_view region;
    std::string_view named_2024, from_2024, at_may, next;  // the last two seen from 2024-05-10
  };
  const Case cases[] = {
      {"US", "2023-10/2024-09", "2024-10/2025-09", "2023-10/2024-09", "2024-10/2025-09"},
      {"IN-DL", "2023-04/2024-03", "2024-04/2025-03", "2024-04/2025-03", "2025-04/2026-03"},
      {"PK", "2023-07/2024-06", "2024-07/2025-06", "2023-07/2024-06", "2024-07/2025-06"},
      {"JP", "2024-04/2025-03", "2024-04/2025-03", "2024-04/2025-03", "2025-04/2026-03"},
      {"KR", "2024", "2024", "2024", "2025"},
  };
  const Date may(std::chrono::year(2024), std::chrono::May, std::chrono::day(10));
  for (const Case& c : cases) {
    CAPTURE(c.region);
    const auto kind = budget_year_of(c.region);
    REQUIRE(kind);
    CHECK(named_budget_year(*kind, 2024).edtf == c.named_2024);
    CHECK(budget_year_from(*kind, 2024).edtf == c.from_2024);
    CHECK(budget_year_at(*kind, may, 0).edtf == c.at_may);
    CHECK(budget_year_at(*kind, may, 1).edtf == c.next);
  }
}

TEST_CASE("of some countries no budget year is known", "[period]") {
  CHECK_FALSE(budget_year_of("AQ"));
  CHECK_FALSE(budget_year_of(""));
}

}  // namespace
}  // namespace attest
