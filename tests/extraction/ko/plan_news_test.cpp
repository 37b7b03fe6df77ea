// Korean: budgets and wages of a time to come, what is paid by the day and the month, and averages
// of years before.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean plans go on over the sentences behind them", "[ko][period]") {
  const testkit::Row rows[] = {
      {"내년 교육 예산안은 20조원으로 편성됐다. 급식 지원이 8% 늘었다.\n교실 공사비는 3천억원에서 4천억원으로 증액된다.",
       "[20조원] 20000000000000 KRW @2024 level; [8%] 8 percent @2024 change up; [3천억원] 300000000000 "
       "KRW @2023 level; [4천억원] 400000000000 KRW @2024 level"},
      {"내년 최저임금은 1만원으로 정해졌다. 올해보다 140원 더 많다. 위원은 27명이다.",
       "[1만원] 10000 KRW @2024 level; [140원] 140 KRW @2024 change up; [27명] 27 person @- level"},
      // Nothing is planned here but one thing.
      {"내년 3월 다리가 개통된다. 지난달 공사에 300명이 일했다. 사고는 4% 줄었다.",
       "[300명] 300 person @2023-08 level; [4%] 4 percent @2023-08 change down"},
  };
  testkit::check_claims(rows, "ko", "2023-09-04");
}

TEST_CASE("Korean averages of years before are not what they are set against", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올해 상반기 승객은 900만 명이다. 코로나19 이전인 2017~2019년 승객 1천200만 명의 75%였다. 화물은 3% 늘었다.\n매출은 "
       "코로나19 이전보다 4% 적다.",
       "[900만 명] 9000000 person @2023-H1 level; [1천200만 명] 12000000 person @2017/2019 level; "
       "[75%] 75 percent @2023-H1 share; [3%] 3 percent @2023-H1 change up; [4%] 4 percent @2023-H1 "
       "change down"},
      {"올해 상반기 손님은 900만 명이다. 2017~2019년 손님 500만 명의 20%는 외국인이었다.",
       "[900만 명] 9000000 person @2023-H1 level; [500만 명] 5000000 person @2017/2019 level; [20%] 20 "
       "percent @2017/2019 share"},
  };
  testkit::check_claims(rows, "ko", "2023-09-04");
}

TEST_CASE("Korean pay by the day and the month", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"수당은 월 3만원~4만5000원이다.", "[월 3만원~4만5000원] between 30000-45000 KRW-per-month"},
      {"수당은 월 30만원에서 40만원으로 오른다.", "[월 30만원] 300000 KRW-per-month; [40만원] 400000 KRW-per-month"},
      {"하루 급식비를 7천원에서 8천원으로 올렸다.", "[7천원] 7000 KRW-per-day; [8천원] 8000 KRW-per-day"},
      {"월 임대료는 50만원이다.", "[50만원] 500000 KRW-per-month"},
      {"월 임대료를 5% 내렸다.", "[5%] 5 percent"},
      {"하루 비가 30㎜ 내렸다.", "[30㎜] 30 millimeter"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean money of a budget is of its year, whenever it was told", "[ko][period]") {
  const testkit::Row rows[] = {
      {"강원도는 9일 4조1천억원 규모의 내년도 예산안을 편성해 발표했다. 이는 올해 당초 예산 4조원보다 2.5% 늘었다. 분야별로는 "
       "△복지 9천억원 △교육 1천억원 등이다.",
       "[4조1천억원] 4100000000000 KRW @2025 level; [4조원] 4000000000000 KRW @2024 level; "
       "[2.5%] 2.5 percent @2025 change up; [9천억원] 900000000000 KRW @2025 level; "
       "[1천억원] 100000000000 KRW @2025 level"},
      {"원주시는 올해 첫 추가경정예산안 5천억원을 편성했다. 일반회계가 4천억원을 차지한다.",
       "[5천억원] 500000000000 KRW @2024 level; [4천억원] 400000000000 KRW @2024 level"},
      // Whoever sat there, and money that was spent otherwise.
      {"시의회는 9일 내년 예산안을 심의했다. 방청석에는 30명이 앉아 있다.",
       "[30명] 30 person @2024-05-11 level"},
      {"그는 9일 3억원을 기부했다. 내년 예산안은 그대로다.", "[3억원] 300000000 KRW @2024-05-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("What a Korean speaker tells of the past is not foreseen with the rest", "[ko][status]") {
  const testkit::Row rows[] = {
      {"회사는 매출이 10% 늘었다며 내년에는 20% 더 늘 것으로 전망했다.",
       "[10%] 10 percent @- change up; [20%] 20 percent @2025 change up forecast"},
      {"회사는 매출이 10% 늘 것이라며 내년에는 20% 더 늘 것으로 전망했다.",
       "[10%] 10 percent @2025 change up forecast; [20%] 20 percent @2025 change up forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("A Korean change that restates a forecast is foreseen, behind what it is told from",
          "[ko][status]") {
  const testkit::Row rows[] = {
      {"다음 달 입주는 2만 가구로 예상된다. 이는 이달(3만5천 가구)보다 40% 감소한 것이다.",
       "[2만 가구] 20000 count @2024-06 level forecast; [3만5천 가구] 35000 count @2024-05 level; "
       "[40%] 40 percent @2024-06 change down forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("What has been reached of a Korean goal is not foreseen", "[ko][status]") {
  const testkit::Row rows[] = {
      {"1분기 수주는 9조원으로 목표(29조원)의 32%를 달성했다.",
       "[9조원] 9000000000000 KRW @2024-Q1 level; [29조원] 29000000000000 KRW @2024-Q1 level; "
       "[32%] 32 percent @2024-Q1 share"},
      {"올해 수주 목표는 29조원이다.", "[29조원] 29000000000000 KRW @2024 level forecast"},
      {"1분기 수주는 3년치 일감이다.", "[3년치] 3 year @2024-Q1 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

}  // namespace
}  // namespace attest
