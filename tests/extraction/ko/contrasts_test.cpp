// Korean: words of supposing, vowing and falling back that say nothing of the kind.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean contrasts, cries and retreats are so", "[ko][status]") {
  const testkit::Row rows[] = {
      {"지난해 환자가 100명이었다면 올해는 300명이었다.", "[100명] 100 person @2023 level; [300명] 300 person @2024 level"},
      {"주민 300명은 더는 못 살겠다며 시위를 벌였다.", "[300명] 300 person @- level"},
      {"군은 300명이 후퇴했다고 밝혔다.", "[300명] 300 person @- level"},
      {"지난 시즌 300골을 넣었고 이번 시즌은 40골이다.", "[300골] 300 count @- level; [40골] 40 count @2024 level"},
      {"3일과 5일 300명이 다쳤다.", "[300명] 300 person @2024-06-03/2024-06-05 level"},
  };
  testkit::check_claims(rows, "ko", "2024-06-15");
}

TEST_CASE("How many there were in another Korean year leaves the talk where it is", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올해 신입생이 없는 학교는 3곳이다. 지난해에는 1곳이었다. 폐교한 학교는 5곳이다.",
       "[3곳] 3 count @2024 level; [1곳] 1 count @2023 level; [5곳] 5 count @2024 level"},
      {"지난해 출생아는 23만 명이다. 2015년에는 43만 명이었다. 산모는 22만 명이다.",
       "[23만 명] 230000 person @2023 level; [43만 명] 430000 person @2015 level; [22만 명] 220000 person @2023 level"},
      {"지난 5일 손님은 300명이었다. 한 달 전 손님은 200명이었다. 매출은 3억 원이다.",
       "[300명] 300 person @2024-08-05 level; [200명] 200 person @2024-07 level; [3억 원] 300000000 KRW @2024-08-05 level"},
      {"먼지 농도는 68㎍이다. 전날에는 41㎍이었다. 다른 곳은 70㎍이다.",
       "[68㎍] 68 microgram @- level; [41㎍] 41 microgram @2024-08-19 level; [70㎍] 70 microgram @- level"},
      // Nor does when it was founded.
      {"이 회사는 2019년 문을 열었다. 직원은 55명이다.", "[55명] 55 person @- level"},
      // What has a noun of its own is talked of.
      {"올해 새 공장을 지었다. 지난해 매출은 30억 원이었다. 영업이익은 3억 원이다.",
       "[30억 원] 3000000000 KRW @2023 level; [3억 원] 300000000 KRW @2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

}  // namespace
}  // namespace attest
