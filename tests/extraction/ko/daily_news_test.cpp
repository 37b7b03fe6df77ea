// Korean: what a day's papers word: jobs, prices, births, results, polls, weather, fires.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"
#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean changes told with bounds and in clauses", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"지난달 가입자는 30만 명 넘게 늘었다.", "[30만 명] more-than 300000 person @2024-10 change up"},
      {"석 달 연속 10만 명 넘게 늘던 일자리가 지난달에는 줄었다.",
       "[석 달] 3 month @- level; [10만 명] more-than 100000 person @- change up"},
      {"70대 이상도 크게 늘었다.", "[70대 이상] at-least 70 year-person @- level"},
      {"30대와 50대는 각각 4만 명, 3만 명이 줄었다.",
       "[30대] between 30-39 year-person @- level; [50대] between 50-59 year-person @- level; "
       "[4만 명] 40000 person @- change down; [3만 명] 30000 person @- change down"},
      {"현장에는 소방차 20대와 헬기 30대가 투입됐다.", "[20대] 20 count @- level; [30대] 30 count @- level"},
      {"총책 C 씨(40대) 등 6명이 붙잡혔다.",
       "[40대] between 40-49 year-person @2024-11-20 level; [6명] 6 person @- level"},
      {"아침 기온은 어제보다 3도가량 낮겠다.", "[3도가량] about 3 celsius @- change down forecast"},
      {"득표율은 4년 전보다 6.1%포인트 높게 나왔다.",
       "[6.1%포인트] 6.1 percentage-point @- change up"},
      {"수출액은 7년 만에 반등했다.", "[7년] 7 year @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Korean times beside the time talked of", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난달 이용객은 작년 같은달보다 2만 명 늘었다.", "[2만 명] 20000 person @2024-10 change up"},
      {"3분기까지 누적 매출은 9천억원이다.", "[9천억원] 900000000000 KRW @2024-01/2024-09 level"},
      {"9월까지의 누적 수출은 80억 달러다.", "[80억 달러] 8000000000 USD @2024-01/2024-09 level"},
      {"지난 9월말 기준 연체율은 0.5%다.", "[0.5%] 0.5 percent @2024-09-30 level"},
      {"작년의 경우 상반기 관람객이 71명이었다.", "[71명] 71 person @2023-H1 level"},
      {"지난해 관람객은 150명이었다. 2022년 40명, 2021년 50명과 비교해 3배 수준이다.",
       "[150명] 150 person @2023 level; [40명] 40 person @2022 level; [50명] 50 person @2021 level; "
       "[3배] 3 ratio @2023 change"},
      {"2018년과 2019년엔 방문자가 각각 900명, 800명이었다.",
       "[900명] 900 person @2018 level; [800명] 800 person @2019 level"},
      {"올해 방문자는 500명이다. 재작년 집계된 480명과 비슷한 수준으로, 누적 방문자는 9천명이다.",
       "[500명] 500 person @2024 level; [480명] 480 person @2022 level; [9천명] 9000 person @2024 level"},
      {"금요일인 22일부터 이틀간 비가 최고 80㎜ 오겠다.",
       "[80㎜] 80 millimeter @2024-11-22/2024-11-23 level forecast"},
      {"2분기 순이익이 작년 같은 기간과 비교해 25% 증가한 70억원을 기록해 창사 이후 최대다.",
       "[25%] 25 percent @2024-Q2 change up; [70억원] 7000000000 KRW @2024-Q2 level"},
      {"지난달 실업자는 60만 명이다. 1999년 같은 기준으로 통계를 작성한 이래 가장 적다. 취업자는 2천만 명이다.",
       "[60만 명] 600000 person @2024-10 level; [2천만 명] 20000000 person @2024-10 level"},
      {"7월 4천명, 8월 3천명 늘어난 것에 비해 나은 수준이다.",
       "[4천명] 4000 person @2024-07 change up; [3천명] 3000 person @2024-08 change up"},
      {"0.81명까지 떨어졌던 출산율은 작년 0.9명으로 올랐다.",
       "[0.81명] 0.81 person @- level; [0.9명] 0.9 person @2023 level"},
      {"환자는 20명으로 직전일(25명)보다 줄었다.", "[20명] 20 person @- level; [25명] 25 person @2024-11-19 level"},
      {"작년 12월부터 올 1월까지 값이 안정돼 4분기 요금은 kWh당 3원이 될 전망이다.",
       "[kWh당 3원] 3 KRW-per-kilowatt-hour @2024-Q4 level forecast"},
      {"'2024년 9월 물가 동향'에 따르면 3분기 물가는 2.1% 올랐다.", "[2.1%] 2.1 percent @2024-Q3 change up"},
      {"선발 투수는 2019년 6월 3일 이후 814일 만에 이겼고 타선은 9안타를 쳤다.",
       "[814일] 814 day @- level; [9안타] 9 count @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Korean lists, weeks and quotations have their own times", "[ko][period]") {
  const testkit::Row rows[] = {
      {"수출은 지난 10월에 이어 3개월 연속 늘었다.", "[3개월] 3 month @- level"},
      {"지난달 수출은 90억 달러다. 대미 수출은 올해 최대 실적인 20억 달러를 기록했다.",
       "[90억 달러] 9000000000 USD @2024-10 level; [20억 달러] 2000000000 USD @2024-10 level"},
      {"11월 3주차(10~16일) 환자는 1천명당 13.9명이다.", "[13.9명] 13.9 permille @2024-11-10/2024-11-16 level"},
      {"오늘 나온 자료에 따르면 3분기 매출은 9억원, 영업이익은 2억원이다.",
       "[9억원] 900000000 KRW @2024-Q3 level; [2억원] 200000000 KRW @2024-Q3 level"},
      {"최근 1개월간 집계한 결과 올해 3분기 매출과 이익은 각각 90조원, 10조원이다.",
       "[90조원] 90000000000000 KRW @2024-Q3 level; [10조원] 10000000000000 KRW @2024-Q3 level"},
      {"지난해 12월 17, 18일 이틀 연속 눈이 왔다.", "[이틀] 2 day @2023-12-17/2023-12-18 level"},
      {"시험 발사는 지난 3월 8일 발사 이후 40일 만이다.", "[40일] 40 day @- level"},
      {"내수는 지난해 호황 탓에 올해 2월부터 4개월 연속 줄었다.", "[4개월] 4 month @2024-02/2024-05 level"},
      {"연체율은 2006년 10월 이후 5년 8개월 만에 최고다.", "[5년 8개월] 68 month @- level"},
      {"올들어 10월까지 9개사의 판매는 90만대로 작년 대비 2.6% 늘었다.",
       "[9개사] 9 count @2024-01/2024-10 level; [90만대] 900000 count @2024-01/2024-10 level; "
       "[2.6%] 2.6 percent @2024-01/2024-10 change up"},
      {"지난달 판매는 90만대다. 이는 코로나19 이전인 2019년 동월 대비 95% 수준이다.",
       "[90만대] 900000 count @2024-10 level; [95%] 95 percent @2024-10 change"},
      {"지난달 중국과 일본은 2019년 동월 대비 각각 79%, 97% 수준을 회복했다.",
       "[79%] 79 percent @2024-10 change; [97%] 97 percent @2024-10 change"},
      {"3일 가나협회에 따르면 이들 5개사의 지난달 판매는 1.3% 감소한 71만956대다.",
       "[5개사] 5 count @2024-10 level; [1.3%] 1.3 percent @2024-10 change down; [71만956대] "
       "710956 count @2024-10 level"},
      {"저감조치 횟수는 3일로 지난겨울보다 하루 늘었다.", "[3일] 3 day @- level; [하루] 1 day @- change up"},
      {"증가액은 9월 6조원보다 1조원 이상 적고 규모도 작다.",
       "[6조원] 6000000000000 KRW @2024-09 level; [1조원 이상] at-least 1000000000000 KRW @- change down"},
      {"조업일수는 6일로 작년보다 하루 적었다.", "[6일] 6 day @- level; [하루] 1 day @- change down"},
      {"20일 전력거래소에 따르면 이날 수요는 97만㎾로 8일 세운 기록 95만㎾를 넘었다.",
       "[97만㎾] 970000 kilowatt @2024-11-20 level; [95만㎾] more-than 950000 kilowatt @2024-11-08 level"},
      {"20~30대가 절반이다.", "[20~30대] between 20-39 year-person @- level; [절반] 0.5 ratio @- share"},
      {"부산이 0.15%로 가장 많이 올랐고 제주(0.11%)가 뒤를 이었다.",
       "[0.15%] 0.15 percent @- change up; [0.11%] 0.11 percent @- change up"},
      {"축산물(1.5%), 석유류(2.2%) 등이 전월 대비 큰 폭의 상승세를 보였다.",
       "[1.5%] 1.5 percent @- change up; [2.2%] 2.2 percent @- change up"},
      {"미사일로 추정되는 발사체 2발이 날았다.", "[2발] 2 count @- level"},
      {"3천명으로 추정되는 인파가 모였다.", "[3천명] 3000 person @- level estimated"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Korean forecasts and what is none", "[ko][status]") {
  const testkit::Row rows[] = {
      {"낮 기온은 31도가 예상됩니다.", "[31도] 31 celsius @- level forecast"},
      {"기온은 33도 이상으로 오를 것으로 보입니다.", "[33도 이상] at-least 33 celsius @- level forecast"},
      {"정부가 목표로 제시한 15만 명은 넘는 수치지만, 두 달째 10만 명이 줄었다.",
       "[15만 명] 150000 person @- level forecast; [두 달] 2 month @- level; [10만 명] 100000 person @- change down"},
      {"여성 1명이 평생 낳을 것으로 예상되는 아이 수인 출산율은 0.8명이다.",
       "[1명] 1 person @- level; [0.8명] 0.8 person @- level"},
      {"상반기 수출은 4% 늘었지만 하반기에는 2% 줄 것으로 예상된다.",
       "[4%] 4 percent @2024-H1 change up; [2%] 2 percent @2024-H2 change down forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Korean shares that are rates", "[ko][role]") {
  const testkit::Row rows[] = {
      {"선거구 가운데 가나군이 53.5%로 가장 높은 투표율을 보였다.", "[53.5%] 53.5 percent @- level"},
      {"실업률은 3.2%였다. 남성은 3.4%, 여성은 2.9%였다.",
       "[3.2%] 3.2 percent @- level; [3.4%] 3.4 percent @- level; [2.9%] 2.9 percent @- level"},
      {"조사는 95% 신뢰수준에 표본오차는 ±3.1%다.", "[95%] 95 percent @- level; [3.1%] 3.1 percent @- level"},
      {"가나차는 34.1%의 점유율을 기록했다.", "[34.1%] 34.1 percent @- share"},
      {"점유비율은 2003년 13.0%에서 11.4%로 줄었다.",
       "[13.0%] 13 percent @2003 share; [11.4%] 11.4 percent @- share"},
      {"사고가 줄어 21.4%의 감소율을 보였다.", "[21.4%] 21.4 percent @- change down"},
      {"미국(10.2%)과 베트남(11.3%) 등으로의 수출은 증가했다.",
       "[10.2%] 10.2 percent @- change up; [11.3%] 11.3 percent @- change up"},
      {"응답자 가운데 61%가 찬성했다. 반대는 30%였다.", "[61%] 61 percent @- share; [30%] 30 percent @- share"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Korean units and what only looks like one", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"쌀 생산량은 3천100만석이다.", "[3천100만석] 31000000 count"},
      {"쌀 생산량은 2천만 섬이다.", "[2천만 섬] 20000000 count"},
      {"석 달 만에 다시 열렸다.", "[석 달] 3 month"},
      {"투수는 7피안타 3실점을 기록했다.", "[7피안타] 7 count; [3실점] 3 count"},
      {"전력 도매가격은 킬로와트시(kWh)당 180.5원이다.", "[킬로와트시(kWh)당 180.5원] 180.5 KRW-per-kilowatt-hour"},
      {"환율은 1,380원선을 넘보고 있다.", "[1,380원] 1380 KRW"},
      {"검사를 사칭해 12억 가로챈 일당", "[12억] 1200000000 KRW"},
      {"인구 14억의 나라", "[14억] 1400000000 person"},
      {"연간 방문객은 300명 언저리다.", "[300명 언저리] about 300 person"},
      {"남성이 2도 화상을 입었다.", ""},
      {"19대 대통령선거 여론조사", ""},
      {"노후 차는 168만대에서 131만대로 22% 줄었다.", "[168만대] 1680000 count; [131만대] 1310000 count; [22%] 22 percent"},
      {"그 차가 6천884대로 가장 많이 팔렸다.", "[6천884대] 6884 count"},
      {"초미세먼지(PM 2.5) 농도는 1㎥당 20.3㎍이다.", "[20.3㎍] 20.3 microgram"},
      {"팀이 3대0으로 앞선 후반에 이겨 4대0 대승을 거뒀다.", ""},
      {"현대차 세단이 피해자 5명으로부터 반납됐다.", "[5명] 5 person"},
      {"예산 19조6천억 편성", "[19조6천억] 19600000000000 KRW"},
      {"10a당 생산량은 500㎏이다.", "[500㎏] 500 kilogram"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean sources among topics, owners and companies", "[ko][attribution]") {
  const testkit::SourceRow cases[] = {
      {"통일부 당국자는 올해 들어온 북한이탈주민은 남성 3명이라고 말했다.", "3명<통일부 당국자"},
      {"통일부가 지난해 들어온 북한이탈주민이 모두 190명이라고 밝혔다.", "190명<통일부"},
      {"보고서는 국제기구가 지원하기로 한 식량을 더해도 9만t이 모자란다고 전했다.", "9만t<보고서"},
      {"KRX는 상장사 70곳의 이익이 줄었다고 밝혔다.", "70곳<KRX"},
      {"LG생활건강은 매출이 5천억원이라고 밝혔다.", "5천억원<LG생활건강"},
      {"한울유업은 순이익이 40억원이라고 밝혔다.", "40억원<한울유업"},
      {"한울유업 관계자는 \"이익이 9억원 늘었다\"고 말했다. 다온제약은 매출이 70억원이었다.",
       "9억원<한울유업 관계자; 70억원"},
      {"전력거래소에 따르면 값은 90원이다. 한전은 4조원의 적자를 냈다.", "90원<전력거래소; 4조원"},
      {"통계청의 농가 소득 조사 결과를 보면 농가는 99만 가구다.", "99만 가구<통계청"},
      {"경찰 조사 결과, 이들은 피해자 30명에게서 돈을 받았다.", "30명<경찰"},
      {"국회의원 선거 개표 결과 가나당은 40석을 얻었다.", "40석"},
      {"농림부 산하 국립농산물품질관리원은 생산량이 9만t이라고 밝혔다.", "9만t<국립농산물품질관리원"},
      {"미국의소리(VOA) 방송은 쌀 2만t이 들어갔다고 보도했다.", "2만t<미국의소리(VOA) 방송"},
      {"한국감정원에 따르면 집값은 3% 올랐다.", "3%<한국감정원"},
      {"도로교통공단이 분석한 결과 사고는 50건 줄었다.", "50건<도로교통공단"},
      {"25일 도에 따르면 예산은 9조원이다.", "9조원<도"},
      {"은행권에 따르면 대출은 3조원 늘었다.", "3조원<은행권"},
      {"카운터포인트에 따르면 출하량은 300만대다.", "300만대<카운터포인트"},
      {"개정안에 따르면 벌금은 3천만원이다.", "3천만원"},
      {"30일 가나공항공사에 따르면 연휴 동안 다라공항 이용객은 24만명일 것으로 전망했다.", "24만명<가나공항공사"},
      {"정보업체가 보고서를 낸 증권사 18곳의 전망을 모았다.", "18곳"},
      {"국방부는 사거리를 700㎞로 분석했으나 일본 방위상은 900㎞로 추정했다.",
       "700㎞<국방부; 900㎞<일본 방위상"},
      {"증권사들이 예상하는 올해 이익은 3조원이다.", "3조원<증권사들"},
  };
  testkit::check_sources(cases, "ko");
}

TEST_CASE("Korean news of the day before goes on where it is told", "[ko][period]") {
  const testkit::Row rows[] = {
      {"9일 6명이 치료를 받았다.\n물은 전날 밤 11시께 둑을 넘었다. 비닐하우스 30동을 덮쳤다.",
       "[6명] 6 person @2024-09-09 level; [30동] 30 count @2024-09-08 level"},
      {"9일 6명이 치료를 받았다. 어제 둑이 터졌다. 비닐하우스 30동이 잠겼다.",
       "[6명] 6 person @2024-09-09 level; [30동] 30 count @2024-09-08 level"},
      // … and is only set against where it is so told.
      {"9일 60명이 왔다. 전날보다 5명 늘었다. 아이는 20명이었다.",
       "[60명] 60 person @2024-09-09 level; [5명] 5 person @2024-09-09 change up; [20명] 20 person @2024-09-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

}  // namespace
}  // namespace attest
