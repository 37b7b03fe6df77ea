// Korean: how newsrooms word courts, sport and people.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean crime and courts", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"경찰은 마약 밀수 조직원 27명을 붙잡아 이 중 9명을 구속했다.",
       "[27명] 27 person @- level; [9명] 9 person @- level"},
      {"A(43)씨는 2021년 3월부터 작년 말까지 회삿돈 46억원을 빼돌린 혐의를 받는다.",
       "[43] 43 year-person @2024-09-12 level; [46억원] 4600000000 KRW "
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
      {"경찰은 지난 10일 은행에 침입해 현금 1억2천만원을 훔친 40대 남성을 구속했다.",
       "[1억2천만원] 120000000 KRW @2024-09-10 level; [40대] between 40-49 year-person "
       "@2024-09-12 level"},
      {"재판부는 A씨에게 징역 12년을 선고하고 10년간 전자발찌 부착을 명령했다.",
       "[12년] 12 year @- level; [10년간] 10 year @- level"},
      {"대법원은 벌금 1천500만원을 선고한 원심을 확정했다.", "[1천500만원] 15000000 KRW @- level"},
      {"필로폰 17.6㎏을 밀반입하려던 4명이 적발됐다.", "[17.6㎏] 17.6 kilogram @- level; [4명] 4 person @- level"},
      {"음주운전 사고는 1만3천42건으로 13.4% 줄었다.",
       "[1만3천42건] 13042 count @- level; [13.4%] 13.4 percent @- change down"},
      {"승용차가 시속 120㎞로 달리다 가드레일을 들이받았다.", "[시속 120㎞] 120 kilometer-per-hour @- level"},
      {"화재로 2층 건물 330㎡가 탔다.", "[330㎡] 330 square-meter @- level"},
      {"피해자는 모두 127명, 피해액은 98억원이다.",
       "[127명] 127 person @- level; [98억원] 9800000000 KRW @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean sport", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"손흥민은 리그 17골 10도움을 올렸다.", "[17골] 17 count @- level; [10도움] 10 count @- level"},
      {"오타니는 시즌 47호 홈런을 쳤다.", ""},
      {"김도영은 타율 0.344, 35홈런, 101타점을 기록 중이다.",
       "[0.344] 0.344 count @- level; [35홈런] 35 count @2024-09-12 level; [101타점] 101 count "
       "@2024-09-12 level"},
      {"KIA는 82승 2무 53패로 선두를 달렸다.",
       "[82승] 82 count @- level; [2무] 2 count @- level; [53패] 53 count @- level"},
      {"안세영은 세계 1위에 올랐다.", "[1위] 1 rank @- rank"},
      {"한국은 금메달 13개로 종합 8위를 차지했다.", "[13개] 13 count @- level; [8위] 8 rank @- rank"},
      {"대표팀은 오만을 3-1로 꺾었다.", ""},
      {"관중 6만4천여 명이 경기장을 메웠다.", "[6만4천여 명] about 64000 person @- level"},
      {"이적료는 5천만유로로 알려졌다.", "[5천만유로] 50000000 EUR @- level"},
      {"연봉 2천100만 달러에 3년 계약을 맺었다.", "[2천100만 달러] 21000000 USD @- level; [3년] 3 year @- level"},
      {"이정후는 4타수 2안타 1타점을 기록했다.",
       "[4타수] 4 count @- level; [2안타] 2 count @- level; [1타점] 1 count @- level"},
      {"류현진은 6이닝 동안 삼진 8개를 잡고 2실점으로 막았다.",
       "[6이닝] 6 count @- level; [8개] 8 count @- level; [2실점] 2 count @- level"},
      {"한국 선수단은 금메달 6개, 은메달 10개, 동메달 14개로 종합 22위에 올랐다.",
       "[6개] 6 count @- level; [10개] 10 count @- level; [14개] 14 count @- level; "
       "[22위] 22 rank @- rank"},
      {"황희찬은 지난 시즌 12골을 넣었다.", "[12골] 12 count @- level"},
      {"프로야구 관중은 올해 처음 1천만 명을 넘어섰다.", "[1천만 명] more-than 10000000 person @2024 level"},
      {"삼성은 3연승을 달리며 2위로 올라섰다.", "[3연승] 3 count @- level; [2위] 2 rank @- rank"},
      {"신진서는 상금 14억원을 벌었다.", "[14억원] 1400000000 KRW @- level"},
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
      {"초등학생 1인당 월평균 사교육비는 39만8천원이었다.", "[39만8천원] 398000 KRW-per-month @- level"},
      {"탈북민은 올해 상반기 105명이 입국했다.", "[105명] 105 person @2024-H1 level"},
      {"북한 주민 41%가 하루 두 끼만 먹는다고 답했다.",
       "[41%] 41 percent @- share; [하루 두 끼] 2 count-per-day @- level"},
      {"7월 출생아는 2만601명으로 1년 전보다 7.9% 늘었다.",
       "[2만601명] 20601 person @2024-07 level; [7.9%] 7.9 percent @2024-07 change up"},
      {"혼인은 1만8천811건으로 32.9% 증가해 1981년 이후 최대 증가율을 보였다.",
       "[1만8천811건] 18811 count @- level; [32.9%] 32.9 percent @- change up"},
      {"이혼 건수는 7천939건이다.", "[7천939건] 7939 count @- level"},
      {"서울 인구는 938만 명으로 10년 새 70만 명 줄었다.",
       "[938만 명] 9380000 person @- level; [10년] 10 year @- level; [70만 명] 700000 "
       "person @- change down"},
      {"고령인구 비율은 2050년 40%를 넘어설 전망이다.", "[40%] more-than 40 percent @2050 share forecast"},
      {"다문화 학생은 19만3천814명으로 전체 학생의 3.8%를 차지한다.",
       "[19만3천814명] 193814 person @2024-09-12 level; [3.8%] 3.8 percent @2024-09-12 "
       "share"},
      {"귀농 가구는 1만307가구로 17.0% 감소했다.",
       "[1만307가구] 10307 count @- level; [17.0%] 17 percent @- change down"},
      {"초등학교 입학생이 한 명도 없는 학교는 157곳이다.", "[157곳] 157 count @- level"},
      {"국민 10명 중 7명은 결혼이 필요하다고 답했다.", "[10명 중 7명] 0.7 ratio @- share"},
      {"청소년 5명 중 1명꼴로 스마트폰을 하루 4시간 이상 쓴다.",
       "[5명 중 1명꼴] about 0.2 ratio @2024-09-12 share; [하루 4시간 이상] at-least 4 "
       "hour-per-day @2024-09-12 level"},
      {"탈북민 3명이 지난 20일 강원도 고성으로 넘어왔다.", "[3명] 3 person @2024-08-20 level"},
      {"북한은 올해 들어 쓰레기 풍선을 5천500여 개 날려 보냈다.", "[5천500여 개] about 5500 count @2024 level"},
      {"중국의 대북 수출은 1억4천475만 달러로 전달보다 21.7% 늘었다.",
       "[1억4천475만 달러] 144750000 USD @- level; [21.7%] 21.7 percent @- change up"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean casualties who are treated were hurt when it happened", "[ko][period]") {
  const testkit::Row rows[] = {
      {"공장에서 불이 났다. 불은 지난 7일 밤 났다.\n이 불로 4명이 다쳐 병원 치료를 받고 있다.",
       "[4명] 4 person @2024-05-07 level"},
      {"버스가 넘어졌다. 사고는 지난달 30일 났다.\n승객 4명이 중상을 입어 치료를 받고 있습니다.",
       "[4명] 4 person @2024-04-30 level"},
      {"버스가 넘어졌다. 사고는 지난달 30일 났다.\n환자 4명이 병원에서 치료를 받고 있다.",
       "[4명] 4 person @2024-05-11 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("How long a Korean has done something is of the day of their age", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난달 미역 값이 30% 올랐다. 완도에서 27년째 배를 모는 최모(54) 선장은 한숨을 쉬었다.",
       "[30%] 30 percent @2024-08 change up; [27년] 27 year @2024-09-09 level; [54] 54 year-person @2024-09-09 level"},
      {"지난 5일 가게 30곳이 탔다. 20년 넘게 국수를 말아 온 이순옥(66·여) 씨는 울먹였다.",
       "[30곳] 30 count @2024-09-05 level; [20년] more-than 20 year @2024-09-09 level; [66] 66 year-person "
       "@2024-09-09 level"},
      // A term that was set on a day.
      {"지난 5일 징역 3년을 선고받은 김모(45)씨가 달아났다.",
       "[3년] 3 year @2024-09-05 level; [45] 45 year-person @2024-09-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

}  // namespace
}  // namespace attest
