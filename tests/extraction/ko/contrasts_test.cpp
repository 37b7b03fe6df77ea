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

}  // namespace
}  // namespace attest
