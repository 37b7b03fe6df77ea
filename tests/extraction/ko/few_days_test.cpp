// Korean: weekends, and what has run up by their end.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean weekends are of the days that the text has told", "[ko][period]") {
  const testkit::Row rows[] = {
      {"전시장에는 6∼8일 9만 명이 왔다. 지난 주말 매출은 3억 원이었다.",
       "[9만 명] 90000 person @2024-09-06/2024-09-08 level; [3억 원] 300000000 KRW @2024-09-06/2024-09-08 level"},
      {"지난 주말 9만 명이 왔다.", "[9만 명] 90000 person @2024-09-07/2024-09-08 level"},
      {"주말 사흘 동안 9만 명이 왔다.", "[9만 명] 90000 person @2024-09-06/2024-09-08 level"},
      {"이번 주말 비가 30㎜ 오겠다.", "[30㎜] 30 millimeter @2024-09-14/2024-09-15 level forecast"},
      // Days that are no weekend.
      {"전시장에는 2∼4일 9만 명이 왔다. 지난 주말 매출은 3억 원이었다.",
       "[9만 명] 90000 person @2024-09-02/2024-09-04 level; [3억 원] 300000000 KRW @2024-09-07/2024-09-08 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

TEST_CASE("Korean running totals go up to the end of the days talked of", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 6∼8일 9만 명이 봤다. 누적 관객은 40만 명이다.",
       "[9만 명] 90000 person @2024-09-06/2024-09-08 level; [40만 명] 400000 person @../2024-09-08 level"},
      {"지난 6∼8일 9만 명이 봤다. 4일 개막 이후 누적 관람객은 12만 명이다.",
       "[9만 명] 90000 person @2024-09-06/2024-09-08 level; [12만 명] 120000 person @2024-09-04/2024-09-08 level"},
      // A month has totals of its own, and what began long ago goes on.
      {"지난달 9만 명이 봤다. 누적 관객은 40만 명이다.",
       "[9만 명] 90000 person @2024-08 level; [40만 명] 400000 person @2024-08 level"},
      {"지난 6∼8일 9만 명이 봤다. 2020년 개관 이후 관람객은 40만 명이다.",
       "[9만 명] 90000 person @2024-09-06/2024-09-08 level; [40만 명] 400000 person @2020/2024-09-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

TEST_CASE("Korean days that something has gone on for are all of them", "[ko][period]") {
  const testkit::Row rows[] = {
      {"정전으로 오늘 40채가 불을 껐다. 정전은 사흘째 풀리지 않고 있다.",
       "[40채] 40 count @2024-09-09 level; [사흘] 3 day @2024-09-07/2024-09-09 level"},
      {"파업은 오늘 12일째 이어졌다.", "[12일] 12 day @2024-08-29/2024-09-09 level"},
      // A row of days is told of its last one.
      {"주가는 오늘 닷새 연속 올랐다.", "[닷새] 5 day @2024-09-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

}  // namespace
}  // namespace attest
