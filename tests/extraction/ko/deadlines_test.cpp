// Korean: days and years that are still to come when a figure ends with them.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("What is to be by a Korean time to come is of that time", "[ko][period]") {
  const testkit::Row rows[] = {
      {"정부는 2030년까지 재생에너지 비중을 30%로 높이겠다고 밝혔다.", "[30%] 30 percent @2030 share"},
      {"회사는 내년 6월까지 공장을 3곳 더 짓는다.", "[3곳] 3 count @2025-06 level"},
      {"시는 연말까지 쉼터를 40곳으로 늘릴 계획이다.", "[40곳] 40 count @2024-12-31 level forecast"},
      {"기상청은 모레까지 제주에 50㎜의 비가 내릴 것으로 내다봤다.",
       "[50㎜] 50 millimeter @2024-05-10/2024-05-12 level forecast"},
      // What is over, or goes on.
      {"2023년까지 3만명이 다녀갔다.", "[3만명] 30000 person @../2023 level"},
      {"올해까지 3만명이 다녀갔다.", "[3만명] 30000 person @../2024 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("Two Korean days told together are one time", "[ko][period]") {
  const testkit::Row rows[] = {
      {"어제와 오늘 환자 3명이 숨졌습니다.", "[3명] 3 person @2024-05-09/2024-05-10 level"},
      {"오늘과 내일 강원도에 비가 최고 80㎜ 내립니다.",
       "[80㎜] 80 millimeter @2024-05-10/2024-05-11 level"},
      {"어제 환자 3명이 숨졌습니다.", "[3명] 3 person @2024-05-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("A Monday is not the last of a Korean weekend", "[ko][period]") {
  const testkit::Row rows[] = {
      {"김씨는 지난 주말 가게를 찾았다. 호가가 9억원으로 뛰었다.\n\n가나원이 내놓은 5월 둘째 주(6일 기준) 동향을 보면 값은 0.2% "
       "올랐다. 서구가 0.3% 뛰었다.",
       "[9억원] 900000000 KRW @2024-05-04/2024-05-05 level; [0.2%] 0.2 percent @2024-05-06 change up; "
       "[0.3%] 0.3 percent @2024-05-06 change up"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

}  // namespace
}  // namespace attest
