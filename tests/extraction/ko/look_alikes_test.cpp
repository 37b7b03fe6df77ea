// Korean: sentences that look like those which a rule is for, and are none.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean figures that only look alike are left as they are", "[ko][look-alike]") {
  const testkit::Row rows[] = {
      {"매출이 30% 떨어졌다면 이익은 12% 늘었다.",
       "[30%] 30 percent @- change down; [12%] 12 percent @- change up"},
      {"사고일은 11월 3일이었고 3명이 숨졌다.", "[3명] 3 person @2026-11-03 level"},
      {"지난해 지진을 겪은 주민이 300명 숨졌다.", "[300명] 300 person @2025 level"},
      {"모금 목표액 3억원을 넘겨 4억원이 모였다.",
       "[3억원] 300000000 KRW @- level; [4억원] 400000000 KRW @- level"},
      {"10월 기준으로 2024년보다 3만명 늘었다.", "[3만명] 30000 person @2026-10 change up"},
  };
  testkit::check_claims(rows, "ko", "2026-11-20");
}

}  // namespace
}  // namespace attest
