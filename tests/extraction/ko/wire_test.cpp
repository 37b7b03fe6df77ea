// Korean: what wire copy, bulletins and official releases word in their own way.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean records name an older time only to compare with", "[ko][period]") {
  const testkit::Row rows[] = {
      {"8월 수출 물량은 31만t으로 2019년 8월(33만t) 이후 5년 만에 가장 많았다.",
       "[31만t] 310000 tonne @2024-08 level; [33만t] 330000 tonne @2019-08 level; [5년] 5 year "
       "@2024-08 level"},
      {"지난달 신청자는 1천20명으로 2015년 3월(1천55명) 이후 9년 5개월 만에 최대치를 기록했다.",
       "[1천20명] 1020 person @2024-08 level; [1천55명] 1055 person @2015-03 level; [9년 5개월] "
       "113 month @2024-08 level"},
      {"올해 생산량은 41만t으로 2020년(52만t) 이후 4년 연속 줄었다.",
       "[41만t] 410000 tonne @2024 level; [52만t] 520000 tonne @2020 level; [4년] 4 year "
       "@2021/2024 level"},
      {"지난 2일에는 작업자 1명이 숨져 2012년 통계를 작성한 이후 첫 사망 사례가 나왔다.",
       "[1명] 1 person @2024-09-02 level"},
      {"이날 원화값은 4월 이후 최저치인 1천388.4원까지 밀렸다.", "[1천388.4원] 1388.4 KRW @2024-09-12 level"},
      {"올해 방문객은 62만명으로 20년 전(121만명)의 절반을 조금 웃돈다.",
       "[62만명] 620000 person @2024 level; [121만명] 1210000 person @2004 level; [절반] "
       "more-than 0.5 ratio @2024 share"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean times that only newsrooms use", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올해 9월 첫째 주까지 신고된 환자는 모두 812명이다.", "[812명] 812 person @2024-01/2024-09 level"},
      {"2분기 누계 매출은 3조2천억원이다.", "[3조2천억원] 3200000000000 KRW @2024-01/2024-06 level"},
      {"뱃삯은 코로나19 이전 80만원이었다.", "[80만원] 800000 KRW @../2019 level"},
      {"배춧값은 포기당 6천455원으로 지난해 이맘때보다 17.9% 올랐다.",
       "[6천455원] 6455 KRW @- level; [17.9%] 17.9 percent @- change up"},
      {"연구소는 코스피가 연말까지 2,900에 이를 것으로 내다봤다.", "[2,900] 2900 count @2024-12-31 level forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean times of clauses, lists and deadlines", "[ko][period]") {
  const testkit::Row rows[] = {
      {"12일 관세청에 따르면 이달 1∼10일 수출은 96억 달러다.", "[96억 달러] 9600000000 USD @2024-09-01/2024-09-10 level"},
      {"이달 1~10일까지 들어온 관광객은 5만명이다.", "[5만명] 50000 person @2024-09-01/2024-09-10 level"},
      {"올해 들어 지난달까지 쌓인 적자는 31억 달러다.", "[31억 달러] 3100000000 USD @2024/2024-08 level"},
      {"올해 들어 9월 8일까지 난 산불은 210건이다.", "[210건] 210 count @2024-01-01/2024-09-08 level"},
      {"2분기 매출은 2천억원이다. 지난해 2분기 900억원이던 적자는 300억원으로 줄었다.",
       "[2천억원] 200000000000 KRW @2024-Q2 level; [900억원] 90000000000 KRW @2023-Q2 level; "
       "[300억원] 30000000000 KRW @2024-Q2 level"},
      {"전년동기대비 8.1% 늘어난 수출은 8월 52억 달러였다.",
       "[8.1%] 8.1 percent @2024-08 change up; [52억 달러] 5200000000 USD @2024-08 level"},
      {"올해 매출은 7천억원으로 지난해와 비슷하다.", "[7천억원] 700000000000 KRW @2024 level"},
      {"작년 성장률은 3분기 0.6%, 4분기 0.5%였다.",
       "[0.6%] 0.6 percent @2023-Q3 level; [0.5%] 0.5 percent @2023-Q4 level"},
      {"올해 매출은 9억원이다. 빚은 내년 3월까지 2억원을 갚아야 한다. 직원은 40명이다.",
       "[9억원] 900000000 KRW @2024 level; [2억원] 200000000 KRW @2025-03 level; [40명] 40 "
       "person @2024 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("One Korean verb ends a list of changes", "[ko][role]") {
  const testkit::Row rows[] = {
      {"매출은 8.9%, 영업이익은 32.5% 늘었다.",
       "[8.9%] 8.9 percent @- change up; [32.5%] 32.5 percent @- change up"},
      {"수출과 수입은 각각 16.7%와 24.1% 줄었다.",
       "[16.7%] 16.7 percent @- change down; [24.1%] 24.1 percent @- change down"},
      {"급여는 40만원으로 3.1%, 연금은 12만원으로 1.4% 올랐다.",
       "[40만원] 400000 KRW @- level; [3.1%] 3.1 percent @- change up; [12만원] 120000 KRW @- "
       "level; [1.4%] 1.4 percent @- change up"},
      {"반도체(21.5%), 선박(14.0%), 화장품(9.2%) 등의 수출이 늘었다.",
       "[21.5%] 21.5 percent @- change up; [14.0%] 14 percent @- change up; [9.2%] 9.2 percent "
       "@- change up"},
      {"둘째는 1.5%포인트, 셋째는 0.6%포인트 하락했다.",
       "[1.5%포인트] 1.5 percentage-point @- change down; [0.6%포인트] 0.6 percentage-point @- "
       "change down"},
      {"수입은 29.2%늘었다.", "[29.2%] 29.2 percent @- change up"},
      {"마포구가 0.31%로 가장 많이 올랐다.", "[0.31%] 0.31 percent @- change up"},
      {"20대가 31%로 가장 많았다.",
       "[20대] between 20-29 year-person @- level; [31%] 31 percent @- share"},
      {"쌀 생산량 41만t, 1.3% 감소", "[41만t] 410000 tonne @- level; [1.3%] 1.3 percent @- change down"},
      {"환자는 10월까지 659명으로, 6.4% 감소했다.",
       "[659명] 659 person @2024-10 level; [6.4%] 6.4 percent @2024-10 change down"},
      {"소득 5분위 배율은 5.8배다.", "[5.8배] 5.8 ratio @- level"},
      {"수온은 예년보다 2도 높다.", "[2도] 2 celsius @- level"},
      {"기온은 어제보다 3도 오르겠습니다.", "[3도] 3 celsius @- change up forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean asides, decisions and deeds keep their own time", "[ko][period]") {
  const testkit::Row rows[] = {
      {"8월 말 인구는 4만8천명이다. 2015년 말 5만4천명이던 인구는 줄었다. 학교는 19곳이다.",
       "[4만8천명] 48000 person @2024-08-31 level; [5만4천명] 54000 person @2015-12-31 level; "
       "[19곳] 19 count @2024-08-31 level"},
      {"지난달 수출은 52억 달러다. 정부는 보험 1조원을 더 대기로 했다.",
       "[52억 달러] 5200000000 USD @2024-08 level; [1조원] 1000000000000 KRW @- level"},
      {"2023년 6월 법이 시행된 뒤 인정된 피해자는 3만400명이다.",
       "[3만400명] 30400 person @2023-06/2024-09-12 level"},
      {"의사는 지난달 기준 1천171명으로 2022년 말(1만3천531명)의 8.7%다.",
       "[1천171명] 1171 person @2024-08 level; [1만3천531명] 13531 person @2022-12-31 level; "
       "[8.7%] 8.7 percent @2024-08 share"},
      {"올해도 8월까지 산불 157건이 났다.", "[157건] 157 count @2024-01/2024-08 level"},
      {"현금은 2분기 말 17조원으로 전 분기 말보다 2조원 늘었다.",
       "[17조원] 17000000000000 KRW @2024-06-30 level; [2조원] 2000000000000 KRW @2024-06-30 "
       "change up"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean bounds that verbs and pairs of words tell", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"인구가 5만명 아래로 떨어졌다.", "[5만명] less-than 50000 person @- level"},
      {"보증금 1억원 초과 2억원 이하가 41%였다.",
       "[1억원 초과 2억원 이하] between 100000000-200000000 KRW @- level; [41%] 41 percent @- "
       "share"},
      {"이는 전망치를 2.1% 웃돈 것이다.", "[2.1%] 2.1 percent @- share"},
      {"물가 상승률이 2.1%를 웃돌았다.", "[2.1%] more-than 2.1 percent @- level"},
      {"2년차 직원 30명을 뽑았다.", "[30명] 30 person @- level"},
      {"월 평균 300건을 처리한다.", "[월 평균 300건] 300 count-per-month @2024-09-12 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("The won of the North is named once", "[ko][unit]") {
  const testkit::Row rows[] = {
      {"쌀 1㎏은 북한 돈 9천500원, 옥수수는 3천원에 팔렸다.",
       "[1㎏] 1 kilogram @- level; [북한 돈 9천500원] 9500 KPW @- level; [3천원] 3000 KPW @- "
       "level"},
      {"통일부 예산은 1조원이다.", "[1조원] 1000000000000 KRW @- level"},
      {"1위안에 1천200원이던 환율이 1천400원으로 올랐다.",
       "[1천200원] 1200 KRW @- level; [1천400원] 1400 KRW @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean ages, lengths of time, arrows and minus signs", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"조합은 7∼8일 만 19세 이상 1천2명에게 물었다.",
       "[19세 이상] at-least 19 year-person @- level; [1천2명] 1002 person "
       "@2024-09-07/2024-09-08 level"},
      {"다친 사람은 30대 4명, 50대 1명이다.",
       "[30대] between 30-39 year-person @- level; [4명] 4 person @- level; [50대] between "
       "50-59 year-person @- level; [1명] 1 person @- level"},
      {"30대 이하에서는 찬성이 61%였다.", "[30대 이하] at-most 39 year-person @- level; [61%] 61 percent @- share"},
      {"다리는 3년 8개월째 막혀 있다.", "[3년 8개월] 44 month @2024-09-12 level"},
      {"수색은 2시간 40분 만에 끝났다.", "[2시간 40분] 160 minute @- level"},
      {"월급이 200만원 이상 300만원 미만인 사람이 41%였다.",
       "[200만원 이상 300만원 미만] between 2000000-3000000 KRW @- level; [41%] 41 percent @- share"},
      {"8월 수출 3.2%↑, 수입 1.1%↓",
       "[3.2%] 3.2 percent @2024-08 change up; [1.1%] 1.1 percent @2024-08 change down"},
      {"무(-31.5%)와 양파(-12.0%)는 내렸다.",
       "[-31.5%] 31.5 percent @- change down; [-12.0%] 12 percent @- change down"},
      {"시급 9천860원을 받는다.", "[시급 9천860원] 9860 KRW-per-hour @2024-09-12 level"},
      {"청년의 38%가 이직할 생각이 있다고 답했다.", "[38%] 38 percent @- share"},
      {"한 달 평균 수요는 61.2GW로 늘었다.", "[61.2GW] 61.2 gigawatt @- level"},
      {"두 선수는 결승에서 2-1(21-15 18-21 21-19)로 승부를 갈랐다. 관중은 4천명이었다.",
       "[4천명] 4000 person @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

}  // namespace
}  // namespace attest
