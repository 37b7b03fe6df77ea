// Korean: what somebody says of now, in a talk of another time.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("What a Korean says without a time is of the day of saying it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난달 환자는 3천 명이다. 원장은 \"의사 다섯 명이 점심도 거른다\"고 말했다.",
       "[3천 명] 3000 person @2024-07 level; [다섯 명] 5 person @2024-08-20 level"},
      {"지난 주말 축제에 3만 명이 왔다. 상인 김모 씨는 \"가게가 좁아 스무 명만 겨우 앉는다\"고 했다.",
       "[3만 명] 30000 person @2024-08-17/2024-08-18 level; [스무 명] 20 person @2024-08-20 level"},
      // The speech goes on in the next sentence.
      {"지난해 매출은 30억원이었다. 박민수 대표는 \"직원 40명이 밤을 새운다. 월세도 밀렸다\"고 말했다.",
       "[30억원] 3000000000 KRW @2023 level; [40명] 40 person @2024-08-20 level"},
      // A verb of the past, a time of its own, a plan, or a part of what the talk counts.
      {"지난해 매출은 30억원이었다. 박 대표는 \"어렵게 뽑은 직원 40명이 그만뒀다\"고 했다.",
       "[30억원] 3000000000 KRW @2023 level; [40명] 40 person @2023 level"},
      {"지난해 매출은 30억원이었다. 박 대표는 \"직원 40명을 내보냈는데 버티기 어렵다\"고 했다.",
       "[30억원] 3000000000 KRW @2023 level; [40명] 40 person @2023 level"},
      {"지난달 취업자는 20만 명 늘었다. 통계청 관계자는 \"제조업 취업자가 3만 명 줄었다\"고 설명했다.",
       "[20만 명] 200000 person @2024-07 change up; [3만 명] 30000 person @2024-07 change down"},
      {"지난달 수출은 5억 달러였다. 협회 관계자는 \"반도체가 2억 달러로 가장 많다\"고 설명했다.",
       "[5억 달러] 500000000 USD @2024-07 level; [2억 달러] 200000000 USD @2024-07 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("A Korean time in a speech dates nothing in the speech before", "[ko][period]") {
  const testkit::Row rows[] = {
      {"업주는 \"손님이 없는데 인건비만 13만원\"이라며 \"지난달부터 밤에는 닫는다\"고 했다.",
       "[13만원] 130000 KRW @2024-08-20 level"},
      {"대표는 \"올해 매출이 30억원\"이라며 \"내년에는 50억원을 벌겠다\"고 했다.",
       "[30억원] 3000000000 KRW @2024 level; [50억원] 5000000000 KRW @2025 level forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

}  // namespace
}  // namespace attest
