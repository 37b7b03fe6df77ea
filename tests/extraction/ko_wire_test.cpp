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
       "[41만t] 410000 tonne @2024 level; [52만t] 520000 tonne @2020 level; [4년] 4 year @2024 "
       "level"},
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
      {"연구소는 코스피가 연말까지 2,900에 이를 것으로 내다봤다.", "[2,900] 2900 count @../2024-12-31 level forecast"},
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
