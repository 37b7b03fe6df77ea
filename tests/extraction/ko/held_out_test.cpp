// Korean: sentences never tuned on.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"
#include "testkit/claims_dump.h"

namespace attest {
namespace {

// Written before the rows of the other Korean files and never tuned on.  The bound is what
// they reached; raise it, never lower it.
TEST_CASE("Korean sentences held aside are read as well", "[ko][held-out]") {
  const testkit::Row rows[] = {
      {"8월 소비자물가는 1년 전보다 2.0% 올라 3년 5개월 만에 상승 폭이 가장 작았다.",
       "[2.0%] 2 percent @2024-08 change up; [3년 5개월] 41 month @2024-08 level"},
      {"지난달 신규 취업자는 12만3천명으로 두 달째 10만명대를 유지했다.",
       "[12만3천명] 123000 person @2024-08 level; [두 달] 2 month @2024-07/2024-08 level; [10만명대] "
       "between 100000-199999 person @2024-08 level"},
      {"이날 코스피는 전 거래일보다 46.37포인트(1.85%) 오른 2,559.80에 거래를 마쳤다.",
       "[46.37포인트] 46.37 count @2024-09-12 change up; [1.85%] 1.85 percent "
       "@2024-09-12 change up; [2,559.80] 2559.8 count @2024-09-12 level"},
      {"한국은행은 11일 기준금리를 연 3.5%로 동결했다.", "[연 3.5%] 3.5 percent @2024-09-11 level"},
      {"지난 7일 열린 집회에는 경찰 추산 2만 명이 참가했다.", "[2만 명] 20000 person @2024-09-07 level estimated"},
      {"개표가 82% 진행된 가운데 여당 후보가 51.3%를 얻어 앞서고 있다.",
       "[82%] 82 percent @2024-09-12 share; [51.3%] 51.3 percent @2024-09-12 share"},
      {"태풍이 지나간 12일까지 누적 강수량은 제주 산간 412㎜, 부산 158㎜다.",
       "[412㎜] 412 millimeter @../2024-09-12 level; [158㎜] 158 millimeter "
       "@../2024-09-12 level"},
      {"13일 아침 최저기온은 19∼25도, 낮 최고기온은 26∼33도로 예보됐다.",
       "[19∼25도] between 19-25 celsius @2024-09-13 level forecast; [26∼33도] between "
       "26-33 celsius @2024-09-13 level forecast"},
      {"손 모(51) 씨는 지난 2일 오후 3시 20분께 숨진 채 발견됐다.", "[51] 51 year-person @2024-09-12 level"},
      {"검찰은 배임 혐의로 기소된 박 전 대표에게 징역 7년과 벌금 5억원을 구형했다.",
       "[7년] 7 year @- level; [5억원] 500000000 KRW @- level"},
      {"이 회사의 2분기 영업이익은 1천204억원으로 작년 동기보다 37.2% 줄었다.",
       "[1천204억원] 120400000000 KRW @2024-Q2 level; [37.2%] 37.2 percent @2024-Q2 "
       "change down"},
      {"최근 5년간 스쿨존 사고로 어린이 13명이 숨지고 2천581명이 다쳤다.",
       "[13명] 13 person @2019/2023 level; [2천581명] 2581 person @2019/2023 level"},
      {"전국 휘발유 평균 판매가격은 L당 1천652.4원으로 전주보다 13.1원 내렸다.",
       "[L당 1천652.4원] 1652.4 KRW-per-liter @- level; [13.1원] 13.1 KRW @- change down"},
      {"올해 쌀 예상 생산량은 365만7천t으로 작년보다 1.2% 감소할 전망이다.",
       "[365만7천t] 3657000 tonne @2024 level forecast; [1.2%] 1.2 percent @2024 change "
       "down forecast"},
      {"65세 이상 인구는 지난해 말 973만 명으로 전체의 19.0%를 차지했다.",
       "[65세 이상] at-least 65 year-person @- level; [973만 명] 9730000 person "
       "@2023-12-31 level; [19.0%] 19 percent @2023-12-31 share"},
      {"응답자 10명 중 6명은 의대 증원에 찬성했다.", "[10명 중 6명] 0.6 ratio @- share"},
      {"이강인은 후반 31분 결승골을 터뜨려 팀의 2-1 승리를 이끌었다.", ""},
      {"두산은 7회말 김재환의 3점 홈런으로 5-4 역전승을 거뒀다.", "[3점] 3 count @- level"},
      {"형법 제250조 1항은 사람을 살해한 자를 처벌한다고 정한다.", ""},
      {"문의는 02-123-4567로 하면 된다.", ""},
      {"갤럭시 S24와 아이폰 16이 나란히 진열됐다.", ""},
      {"전력거래소는 이날 최대 수요가 97.1GW까지 치솟아 역대 최고치를 경신했다고 밝혔다.",
       "[97.1GW] 97.1 gigawatt @2024-09-12 level"},
      {"전기차 등록 대수는 8월 말 기준 62만1천대로 1년 새 10만대가량 늘었다.",
       "[62만1천대] 621000 count @2024-08-31 level; [10만대가량] about 100000 count "
       "@2024-08-31 change up"},
      {"내년 최저임금은 시간당 1만30원으로 올해보다 170원(1.7%) 오른다.",
       "[시간당 1만30원] 10030 KRW-per-hour @2025 level; [170원] 170 KRW @2025 change up; "
       "[1.7%] 1.7 percent @2025 change up"},
      {"코로나19 입원 환자는 8월 첫째 주 861명에서 셋째 주 1천444명으로 급증했다.",
       "[861명] 861 person @2024-08-01/2024-08-07 level; [1천444명] 1444 person "
       "@2024-08-15/2024-08-21 level"},
      {"2022년 3.4%였던 공실률이 지난해 5.9%로 높아졌다.",
       "[3.4%] 3.4 percent @2022 level; [5.9%] 5.9 percent @2023 level"},
      {"경찰은 20대 남성 2명을 긴급체포하고 현금 3억2천만원을 압수했다.",
       "[20대] between 20-29 year-person @2024-09-12 level; [2명] 2 person @- level; "
       "[3억2천만원] 320000000 KRW @- level"},
      {"세계은행은 올해 세계 경제가 2.6% 성장할 것으로 내다봤다.", "[2.6%] 2.6 percent @2024 change up forecast"},
      {"지난달 외국인 관광객은 156만3천명으로 2019년 같은 달의 98.5%를 회복했다.",
       "[156만3천명] 1563000 person @2024-08 level; [98.5%] 98.5 percent @2024-08 change"},
      {"주유소 기름값은 10월 중순부터 오를 것으로 보인다.", ""},
      {"시는 11월까지 가로등 1천200개를 LED로 바꾼다.", "[1천200개] 1200 count @../2024-11 level"},
      {"부산 아파트 거래량은 2천618건으로 전달보다 9.8% 줄었지만 대구는 4.1% 늘었다.",
       "[2천618건] 2618 count @- level; [9.8%] 9.8 percent @- change down; [4.1%] 4.1 "
       "percent @- change up"},
      {"경찰은 A씨 등 3명을 불구속 입건하고 불법 촬영물 2천300여 개를 삭제했다.",
       "[3명] 3 person @- level; [2천300여 개] about 2300 count @- level"},
      {"유튜브 '3분 요리' 채널과 소설 '82년생 김지영'이 화제다.", ""},
      // Written later, from other desks; counted together with the rest.
      {"산림청은 올봄 산불 피해 면적이 4천200㏊로 추정된다고 12일 밝혔다.", "[4천200㏊] 4200 hectare @2024-03/2024-05 level estimated"},
      {"이 은행의 6월 말 연체율은 0.54%로 석 달 전보다 0.03%포인트 상승했다.",
       "[0.54%] 0.54 percent @2024-06-30 level; [0.03%포인트] 0.03 percentage-point @2024-06-30 "
       "change up"},
      {"지난해 귀촌한 사람은 41만명으로 2021년(49만명) 이후 2년 연속 줄었다.",
       "[41만명] 410000 person @2023 level; [49만명] 490000 person @2021 level; [2년] 2 year "
       "@2022/2023 level"},
      {"수입은 원유가 12.1%, 가스가 8.4%, 석탄이 30.2% 각각 감소했다.",
       "[12.1%] 12.1 percent @- change down; [8.4%] 8.4 percent @- change down; [30.2%] 30.2 "
       "percent @- change down"},
      {"국방부는 내년 병장 월급을 150만원으로 올리기로 했다.", "[150만원] 1500000 KRW @2025 level"},
      {"응급실을 찾은 온열질환자는 8월 한 달간 1천600여 명에 달했다.",
       "[1천600여 명] about 1600 person @2024-08 level"},
      {"전체 참가자 2만1천명 중 40대 이상이 3분의 2를 차지했다.",
       "[2만1천명] 21000 person @- level; [40대 이상] at-least 40 year-person @- level; [3분의 2] "
       "0.6667 ratio @- share"},
      {"함경북도 청진에서는 쌀 1㎏이 북한 돈 8천200원에 거래되고 있다.",
       "[1㎏] 1 kilogram @2024-09-12 level; [북한 돈 8천200원] 8200 KPW @2024-09-12 level"},
      {"시는 다음 달 1일부터 하수도 요금을 평균 7.5% 인상한다.", "[7.5%] 7.5 percent @2024-10-01/.. change up"},
      {"경기는 1시간 52분 만에 끝났다.", "[1시간 52분] 112 minute @- level"},
      {"영업손실은 210억원으로 전 분기(340억원)보다 38.2% 줄었다.",
       "[210억원] 21000000000 KRW @- level; [340억원] 34000000000 KRW @- level; [38.2%] 38.2 "
       "percent @- change down"},
      {"화천군에 따르면 이달 들어 11일까지 축제장을 찾은 사람은 8만4천여명이다.",
       "[8만4천여명] about 84000 person @2024-09-01/2024-09-11 level"},
  };
  int right = 0;
  for (const testkit::Row& row : rows) {
    const std::string got = testkit::claims_in(row.text, "ko", "2024-09-12");
    if (got == row.expect) ++right;
    if (got != row.expect) UNSCOPED_INFO(row.text << " gives " << got);
  }
  CHECK(right >= 39);
}

}  // namespace
}  // namespace attest
