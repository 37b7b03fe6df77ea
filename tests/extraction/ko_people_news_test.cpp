// Korean: how newsrooms word courts, sport, energy, farms and people.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean crime and courts", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"경찰은 마약 밀수 조직원 27명을 붙잡아 이 중 9명을 구속했다.",
       "[27명] 27 person @- level; [9명] 9 person @- level"},
      {"A(43)씨는 2021년 3월부터 작년 말까지 회삿돈 46억원을 빼돌린 혐의를 받는다.",
       "[43] 43 year-person @2024-09-12 level alleged; [46억원] 4600000000 KRW "
       "@2021-03/2023-12-31 level alleged"},
      {"법원은 징역 3년에 집행유예 5년을 선고했다.", "[3년] 3 year @- level; [5년] 5 year @- level"},
      {"벌금 300만원을 선고받았다.", "[300만원] 3000000 KRW @- level"},
      {"보이스피싱 피해액은 상반기에만 3천242억원에 달했다.", "[3천242억원] 324200000000 KRW @2024-H1 level"},
      {"혈중알코올농도는 0.128%로 면허 취소 수준이었다.", "[0.128%] 0.128 percent @- level"},
      {"이 사고로 운전자 B씨(62)가 숨지고 동승자 3명이 중경상을 입었다.",
       "[62] 62 year-person @2024-09-12 level; [3명] 3 person @- level"},
      {"도박 사이트 판돈은 5천억원대로 추산된다.",
       "[5천억원대] between 500000000000-599999999999 KRW @- level estimated"},
      {"검거율은 96.4%로 전년보다 1.2%p 올랐다.",
       "[96.4%] 96.4 percent @- level; [1.2%p] 1.2 percentage-point @- change up"},
      {"경찰은 현상금 5천만원을 내걸었다.", "[5천만원] 50000000 KRW @- level"},
      {"아동학대 신고는 4만8천522건으로 3년째 늘었다.", "[4만8천522건] 48522 count @- level; [3년] 3 year @- level"},
      {"형량은 1심의 징역 5년보다 2년 줄었다.", "[5년] 5 year @- level; [2년] 2 year @- change down"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean sport", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"손흥민은 리그 17골 10도움을 올렸다.", "[17골] 17 count @- level; [10도움] 10 count @- level"},
      {"오타니는 시즌 47호 홈런을 쳤다.", ""},
      {"김도영은 타율 0.344, 35홈런, 101타점을 기록 중이다.",
       "[0.344] 0.344 count @- level; [35홈런] 35 count @- level; [101타점] 101 count "
       "@2024-09-12 level"},
      {"KIA는 82승 2무 53패로 선두를 달렸다.",
       "[82승] 82 count @- level; [2무] 2 count @- level; [53패] 53 count @- level"},
      {"안세영은 세계 1위에 올랐다.", "[1위] 1 rank @- rank"},
      {"한국은 금메달 13개로 종합 8위를 차지했다.", "[13개] 13 count @- level; [8위] 8 rank @- rank"},
      {"대표팀은 오만을 3-1로 꺾었다.", ""},
      {"관중 6만4천여 명이 경기장을 메웠다.", "[6만4천여 명] about 64000 person @- level"},
      {"이적료는 5천만유로로 알려졌다.", "[5천만유로] 50000000 EUR @- level"},
      {"연봉 2천100만 달러에 3년 계약을 맺었다.", "[2천100만 달러] 21000000 USD @- level; [3년] 3 year @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean energy and environment", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"신재생에너지 발전 비중은 9.6%였다.", "[9.6%] 9.6 percent @- share"},
      {"한빛 5호기는 설비용량 100만㎾급이다.", "[100만㎾] 1000000 kilowatt @- level"},
      {"전력 예비율은 8.2%까지 내려갔다.", "[8.2%] 8.2 percent @- level"},
      {"온실가스 배출량은 6억2천420만t으로 4.4% 줄었다.",
       "[6억2천420만t] 624200000 tonne @- level; [4.4%] 4.4 percent @- change down"},
      {"두바이유는 배럴당 72.37달러에 거래됐다.", "[배럴당 72.37달러] 72.37 USD-per-barrel @- level"},
      {"태양광 설비는 27GW로 5년 전의 3배다.", "[27GW] 27 gigawatt @- level; [3배] 3 ratio @- change"},
      {"전기요금은 ㎾h당 5.3원 오른다.", "[㎾h당 5.3원] 5.3 KRW-per-kilowatt-hour @- change up"},
      {"2030년까지 온실가스를 40% 감축한다.", "[40%] 40 percent @../2030 change down"},
      {"천연가스 재고는 저장시설 용량의 93%다.", "[93%] 93 percent @- share"},
      {"전기차 충전기는 36만기를 넘었다.", "[36만기] more-than 360000 count @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean farms", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"쌀 재배면적은 69만7천714㏊로 1.5% 감소했다.",
       "[69만7천714㏊] 697714 hectare @- level; [1.5%] 1.5 percent @- change down"},
      {"산지 쌀값은 80㎏당 17만4천592원이다.",
       "[80㎏] 80 kilogram @- level; [17만4천592원] 174592 KRW @- level"},
      {"구제역으로 소 438마리를 살처분했다.", "[438마리] 438 count @- level"},
      {"사과 한 상자(10㎏) 값은 8만1천원이었다.",
       "[한 상자] 1 count @- level; [10㎏] 10 kilogram @- level; [8만1천원] 81000 KRW @- "
       "level"},
      {"농가 소득은 5천82만8천원으로 처음으로 5천만원을 넘었다.",
       "[5천82만8천원] 50828000 KRW @- level; [5천만원] more-than 50000000 KRW @- level"},
      {"곡물자급률은 20.9%에 그쳤다.", "[20.9%] 20.9 percent @- level"},
      {"한우 사육 마릿수는 343만 마리다.", "[343만 마리] 3430000 count @- level"},
      {"벼 1천200㏊가 물에 잠겼다.", "[1천200㏊] 1200 hectare @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean people and homes", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"합계출산율은 0.72명으로 세계에서 가장 낮다.", "[0.72명] 0.72 person @- level"},
      {"총인구는 5천177만5천명으로 3년 만에 늘었다.",
       "[5천177만5천명] 51775000 person @- level; [3년] 3 year @- level"},
      {"외국인은 193만5천명으로 18만3천명(10.4%) 증가했다.",
       "[193만5천명] 1935000 person @- level; [18만3천명] 183000 person @- change up; "
       "[10.4%] 10.4 percent @- change up"},
      {"1인 가구는 782만9천 가구로 전체의 35.5%다.",
       "[782만9천 가구] 7829000 count @- level; [35.5%] 35.5 percent @- share"},
      {"인구는 2072년 3천622만명까지 줄어들 것으로 전망된다.", "[3천622만명] 36220000 person @2072 level forecast"},
      {"65세 이상이 20%를 넘는 초고령사회에 들어섰다.",
       "[65세 이상] at-least 65 year-person @- level; [20%] more-than 20 percent @- share"},
      {"혼인 건수는 9만5천건으로 11.2% 증가했다.",
       "[9만5천건] 95000 count @- level; [11.2%] 11.2 percent @- change up"},
      {"기대수명은 남자 79.9세, 여자 85.6세였다.",
       "[79.9세] 79.9 year-person @- level; [85.6세] 85.6 year-person @- level"},
      {"평균 초혼 연령은 남성 34.0세로 0.3세 높아졌다.",
       "[34.0세] 34 year-person @- level; [0.3세] 0.3 year @- change up"},
      {"자살률은 인구 10만명당 27.3명이다.", "[27.3명] 27.3 person @- level"},
      {"초등학생 1인당 월평균 사교육비는 39만8천원이었다.", "[39만8천원] 398000 KRW @- level"},
      {"탈북민은 올해 상반기 105명이 입국했다.", "[105명] 105 person @2024-H1 level"},
      {"북한 주민 41%가 하루 두 끼만 먹는다고 답했다.",
       "[41%] 41 percent @- share; [하루 두 끼] 2 count-per-day @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

}  // namespace
}  // namespace attest
