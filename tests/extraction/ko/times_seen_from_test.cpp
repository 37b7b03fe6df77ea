// Korean: times told from another one that stands before them.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean ends of spans are told from their beginning", "[ko][period]") {
  const testkit::Row rows[] = {
      {"2015년 5월부터 이듬해 3월까지 투자자 80명이 돈을 잃었다.", "[80명] 80 person @2015-05/2016-03 level"},
      {"2017년 11월부터 다음 해 4월까지 5만명이 다녀갔다.", "[5만명] 50000 person @2017-11/2018-04 level"},
      {"2017년 11월부터 그 이듬해 4월까지 5만명이 다녀갔다.",
       "[5만명] 50000 person @2017-11/2018-04 level"},
      {"내년 1월부터 이듬해 6월까지 다리 3개를 놓는다.", "[3개] 3 count @2025-01/2026-06 level"},
      {"지난 15일부터 다음 날까지 40명이 다쳤다.", "[40명] 40 person @2024-06-15/2024-06-16 level"},
      {"지난달부터 1일까지 200명이 다녀갔다.", "[200명] 200 person @2024-06/2024-07-01 level"},
      // Of no year at all.
      {"매년 11월부터 이듬해 3월까지 철새 3만 마리가 찾는다.", "[3만 마리] 30000 count @- level"},
      {"보통 11월부터 다음 해 2월까지 예약 40건이 들어온다.", "[40건] 40 count @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

}  // namespace
}  // namespace attest
