// Korean: days of weeks.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("지난주 목요일은 지난주의 그날이다", "[ko][period]") {  // published on a Thursday
  const testkit::Row rows[] = {
      {"축제\n\n지난주 목요일 1200명이 찾았다. 이날 주차한 차는 300대였다.",
       "[1200명] 1200 person @2025-01-16 level; [300대] 300 count @2025-01-16 level"},
      {"축제\n\n지난 목요일 50명이 찾았다.", "[50명] 50 person @2025-01-16 level"},
      {"축제\n\n이번 주 월요일 60명이 찾았다.", "[60명] 60 person @2025-01-20 level"},
      {"축제\n\n지난주 1200명이 찾았다.", "[1200명] 1200 person @2025-01-13/2025-01-19 level"},
  };
  testkit::check_claims(rows, "ko", "2025-01-23");
}

}  // namespace
}  // namespace attest
