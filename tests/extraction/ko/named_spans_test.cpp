// Korean: the days of events, holidays and months named before, the week and the year that a
// figure is told from, and times that only describe a noun.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("A Korean day that this month has not is of the month before", "[ko][period]") {
  const testkit::Row rows[] = {
      {"29일 기준 전국 집값은 0.05% 올랐다.", "[0.05%] 0.05 percent @2023-01-29 change up"},
      {"지난 30일 승객 4명이 다쳤다.", "[4명] 4 person @2023-01-30 level"},
      {"2일 승객 4명이 다쳤다.", "[4명] 4 person @2023-02-02 level"},
  };
  testkit::check_claims(rows, "ko", "2023-02-03");
}

}  // namespace
}  // namespace attest
