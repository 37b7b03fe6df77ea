// Dates and parts of years in the notations of newspapers, tables and company reports.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("dates in every Korean notation", "[ko][period]") {
  const testkit::Row rows[] = {
      {"공장은 23년 3분기 배 12척을 팔았다.", "[12척] 12 count @2023-Q3 level"},
      {"공장은 24년 상반기 배 12척을 팔았다.", "[12척] 12 count @2024-H1 level"},
      {"공장은 23년 8월 말 배 12척을 팔았다.", "[12척] 12 count @2023-08-31 level"},
      {"공장은 주말 동안 배 12척을 팔았다.", "[12척] 12 count @2024-10-12/2024-10-13 level"},
      {"법원은 징역 20년 6월을 선고했다.", "[20년 6월] 246 month @- level"},
      {"14일 오후 5시부터 누적 강수량은 84㎜다.",
       "[84㎜] 84 millimeter @2024-10-14/2024-10-16 level"},
      {"15일 오후 2시부터 열린 행사에 120명이 참석했다.", "[120명] 120 person @2024-10-15 level"},
      {"14일 오후 5시부터 15일 오전 6시까지 배 12척이 들어왔다.",
       "[12척] 12 count @2024-10-14/2024-10-15 level"},
  };
  testkit::check_claims(rows, "ko", "2024-10-16");
}

}  // namespace
}  // namespace attest
