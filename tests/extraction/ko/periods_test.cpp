// Korean: period, role and status of each figure.
#include <catch2/catch.hpp>

#include "testkit/claims_dump.h"

namespace attest {
namespace {

constexpr std::string_view kPublished = "2024-08-20";

struct Case {
  std::string_view text, expect;
};

template <std::size_t kSize>
void check(const Case (&cases)[kSize]) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(testkit::claims_in(c.text, "ko", kPublished) == c.expect);
  }
}

TEST_CASE("Korean times are seen from the day of publication", "[ko][period]") {
  const Case cases[] = {
      {"지난해 사망자는 1천516명이다.", "[1천516명] 1516 person @2023 level"},
      {"2013년 입국자는 1천516명이다.", "[1천516명] 1516 person @2013 level"},
      {"지난달 취업자는 2천880만 명이었다.", "[2천880만 명] 28800000 person @2024-07 level"},
      {"올해 1∼5월 수입차 10만 대가 팔렸다.", "[10만 대] 100000 count @2024-01/2024-05 level"},
      {"3분기 매출은 5조 원이었다.", "[5조 원] 5000000000000 KRW @2024-Q3 level"},
      {"지난해 4분기 매출은 5조 원이었다.", "[5조 원] 5000000000000 KRW @2023-Q4 level"},
      {"상반기 환자는 300명이었다.", "[300명] 300 person @2024-H1 level"},
      {"2019년부터 2023년까지 85명이 숨졌다.", "[85명] 85 person @2019/2023 level"},
      {"2019∼2023년 85명이 숨졌다.", "[85명] 85 person @2019/2023 level"},
      {"작년 말 기준 외국인은 250만 명이다.", "[250만 명] 2500000 person @2023-12-31 level"},
      {"6월 말 기준 가계부채는 1천896조 원이다.", "[1천896조 원] 1896000000000000 KRW @2024-06-30 level"},
      {"이달 1∼10일 수출은 155억 달러였다.", "[155억 달러] 15500000000 USD @2024-08-01/2024-08-10 level"},
      {"2023년 9월 1∼20일 수출은 155억 달러였다.",
       "[155억 달러] 15500000000 USD @2023-09-01/2023-09-20 level"},
      {"지난해 12월 25~31일 수출은 155억 달러였다.",
       "[155억 달러] 15500000000 USD @2023-12-25/2023-12-31 level"},
      {"9월 매출은 155억 달러로 예상치를 웃돌았다.", "[155억 달러] 15500000000 USD @2024-09 level"},
      // What a quarter that is over would bring, as long as it is not reported; long ago it is told.
      {"증권가는 2분기 매출과 이익을 각각 9조 원, 2조 원으로 예측했다.",
       "[9조 원] 9000000000000 KRW @2024-Q2 level forecast; [2조 원] 2000000000000 KRW @2024-Q2 level forecast"},
      {"증권가는 지난해 2분기 매출과 이익을 각각 9조 원, 2조 원으로 예측했다.",
       "[9조 원] 9000000000000 KRW @2023-Q2 level; [2조 원] 2000000000000 KRW @2023-Q2 level"},
      {"지난달 27일 폭우로 4명이 숨졌다.", "[4명] 4 person @2024-07-27 level"},
      {"지난 5일 불이 나 2명이 다쳤다.", "[2명] 2 person @2024-08-05 level"},
      {"5월 20일부터 이달 19일까지 환자 2천890명이 나왔다.", "[2천890명] 2890 person @2024-05-20/2024-08-19 level"},
      {"올여름 물놀이 사고는 30건이었다.", "[30건] 30 count @2024-06/2024-08 level"},
      {"재작년 출생아는 24만 명이었다.", "[24만 명] 240000 person @2022 level"},
      {"지난주 확진자는 1천357명이었다.", "[1천357명] 1357 person @2024-08-12/2024-08-18 level"},
      {"내년 예산은 677조 원이다.", "[677조 원] 677000000000000 KRW @2025 level"},
      {"전날 비가 80㎜ 내렸다.", "[80㎜] 80 millimeter @2024-08-19 level"},
      {"2020년 이후 5천 가구가 떠났다.", "[5천 가구] 5000 count @2020/2024-08-20 level"},
      {"1990년대 주택 200만 가구를 지었다.", "[200만 가구] 2000000 count @1990/1999 level"},
      {"내년부터 수당 30만 원을 준다.", "[30만 원] 300000 KRW @2025/.. level"},
      {"3년 전 관광객은 70만 명이었다.", "[70만 명] 700000 person @2021 level"},
      {"지난해 8월 산불 12건이 났다.", "[12건] 12 count @2023-08 level"},
      {"2024년 2월 6일 120명이 숨졌다.", "[120명] 120 person @2024-02-06 level"},
  };
  check(cases);
}

TEST_CASE("A Korean period that is compared with governs no other figure", "[ko][period]") {
  const Case cases[] = {
      {"올해 입국자는 236명으로 지난해(196명)보다 20.4% 늘었다.",
       "[236명] 236 person @2024 level; [196명] 196 person @2023 level; [20.4%] 20.4 percent @2024 change up"},
      {"지난달 수출은 575억 달러로 전년 동월 대비 13.9% 증가했다.",
       "[575억 달러] 57500000000 USD @2024-07 level; [13.9%] 13.9 percent @2024-07 change up"},
      {"지난해 혼인은 19만 건으로 전년의 18만 건보다 늘었다.",
       "[19만 건] 190000 count @2023 level; [18만 건] 180000 count @2022 level"},
      {"상반기 매출은 3조 원으로 작년 같은 기간과 비교하면 8.6% 감소했다.",
       "[3조 원] 3000000000000 KRW @2024-H1 level; [8.6%] 8.6 percent @2024-H1 change down"},
      {"지난해 출생아는 23만 명으로 1970년 이후 가장 적었다.", "[23만 명] 230000 person @2023 level"},
      {"올해 지원금은 60만 원으로 작년 40만 원의 1.5배다.",
       "[60만 원] 600000 KRW @2024 level; [40만 원] 400000 KRW @2023 level; [1.5배] 1.5 ratio @2024 change"},
      {"지난해 사망자는 2천551명으로 전년(2천735명)보다 6.7% 줄었다.",
       "[2천551명] 2551 person @2023 level; [2천735명] 2735 person @2022 level; [6.7%] 6.7 percent @2023 change down"},
      {"지난해 투표율은 59.9%로 2001년(59.4%) 이후 가장 낮았다.",
       "[59.9%] 59.9 percent @2023 level; [59.4%] 59.4 percent @2001 level"},
      {"실업률은 2.5%로 지난해보다 0.2%포인트 낮아졌다.",
       "[2.5%] 2.5 percent @- level; [0.2%포인트] 0.2 percentage-point @- change down"},
      {"2019년 1천47명이던 입국자는 2021년 63명으로 급감했다.",
       "[1천47명] 1047 person @2019 level; [63명] 63 person @2021 level"},
  };
  check(cases);
}

TEST_CASE("The day on which a Korean source spoke dates no figure", "[ko][period][negative]") {
  const Case cases[] = {
      {"지난해 방문객은 900명이라고 서울시가 13일 밝혔다.", "[900명] 900 person @2023 level"},
      {"25일 통일부에 따르면 지난해 입국자는 196명이다.", "[196명] 196 person @2023 level"},
      {"통계청이 26일 발표한 자료에서 올해 농가는 99만 가구였다.", "[99만 가구] 990000 count @2024 level"},
      {"30일 연속 열대야가 나타났다.", "[30일] 30 day @- level"},
      {"10일 만에 다시 열렸다.", "[10일] 10 day @- level"},
      {"파업 5일째 열차가 멈췄다.", "[5일] 5 day @- level"},
  };
  check(cases);
}

TEST_CASE("Korean changes, levels and shares", "[ko][role]") {
  const Case cases[] = {
      {"2023년 환자가 14명 줄었다.", "[14명] 14 person @2023 change down"},
      {"2023년 환자가 14명으로 줄었다.", "[14명] 14 person @2023 level"},
      {"2023년 매출이 3조 원 늘어난 9조 원이었다.", "[3조 원] 3000000000000 KRW @2023 change up; [9조 원] 9000000000000 KRW @2023 level"},
      {"2023년 여성이 전체의 72%를 차지했다.", "[72%] 72 percent @2023 share"},
      {"2023년 실업률은 2.7%였다.", "[2.7%] 2.7 percent @2023 level"},
      {"2023년 물가는 3.6% 올랐다.", "[3.6%] 3.6 percent @2023 change up"},
      {"2023년 요금이 170원(1.7%) 올랐다.", "[170원] 170 KRW @2023 change up; [1.7%] 1.7 percent @2023 change up"},
      {"2023년 아파트값은 0.3% 올라 2주 연속 뛰었다.", "[0.3%] 0.3 percent @2023 change up; [2주] 2 week @2023 level"},
      {"2023년 여성 비율은 30.1%, 취업률은 60.2%였다.", "[30.1%] 30.1 percent @2023 share; [60.2%] 60.2 percent @2023 level"},
      {"2023년 인구가 2년째 줄었다.", "[2년] 2 year @2022/2023 level"},
      {"2023년 수출이 3개월째 늘었다.", "[3개월] 3 month @2023 level"},
      {"2023년 소폭(2%) 줄었다.", "[2%] 2 percent @2023 change down"},
      {"2023년 환자가 389명, 15.6% 많다.", "[389명] 389 person @2023 change up; [15.6%] 15.6 percent @2023 change up"},
      {"2023년 비중은 19.5%로 4.7%p 커졌다.", "[19.5%] 19.5 percent @2023 share; [4.7%p] 4.7 percentage-point @2023 change up"},
  };
  check(cases);
}

TEST_CASE("Korean forecasts, estimates and denials", "[ko][status]") {
  const Case cases[] = {
      {"올해 수출이 7천억 달러를 넘을 것으로 전망했다.", "[7천억 달러] more-than 700000000000 USD @2024 level forecast"},
      {"내년 인구가 5천만 명으로 줄어들 것으로 보인다.", "[5천만 명] 50000000 person @2025 level forecast"},
      {"2023년 600여 명이 송환된 것으로 본다.", "[600여 명] about 600 person @2023 level estimated"},
      {"2023년 피해액은 40억 원으로 추산된다.", "[40억 원] 4000000000 KRW @2023 level estimated"},
      {"2023년 사망자가 90명이라는 보도는 사실이 아니라고 했다.", "[90명] 90 person @2023 level denied"},
      {"지난해 성장률은 1.4%로 잠정 집계됐다.", "[1.4%] 1.4 percent @2023 level provisional"},
      {"2023년 90명이 숨졌다고 주장했다.", "[90명] 90 person @2023 level alleged"},
  };
  check(cases);
}

TEST_CASE("Korean periods held out from tuning", "[ko][period][held-out]") {
  const Case cases[] = {
      {"지난 3월 전국에서 산불 55건이 났다.", "[55건] 55 count @2024-03 level"},
      {"올 상반기 전기차 8만 대가 팔렸다.", "[8만 대] 80000 count @2024-H1 level"},
      {"2018년 180명이던 사망자는 지난해 92명으로 줄었다.", "[180명] 180 person @2018 level; [92명] 92 person @2023 level"},
      {"2분기 영업이익은 10조 원으로 전 분기보다 58% 늘었다.",
       "[10조 원] 10000000000000 KRW @2024-Q2 level; [58%] 58 percent @2024-Q2 change up"},
      {"다음 달부터 요금을 150원 올릴 예정이다.", "[150원] 150 KRW @2024-09/.. change up forecast"},
      {"이달 들어 폭염 환자 312명이 나왔다.", "[312명] 312 person @2024-08 level"},
      {"작년 12월 31일 기준 등록 차량은 2천595만 대다.", "[2천595만 대] 25950000 count @2023-12-31 level"},
      {"2022년 혼인이 19만 건으로 전년보다 0.4% 감소했다.", "[19만 건] 190000 count @2022 level; [0.4%] 0.4 percent @2022 change down"},
  };
  check(cases);
}

}  // namespace
}  // namespace attest
