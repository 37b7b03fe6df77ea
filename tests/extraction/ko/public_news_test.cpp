// Korean: how newsrooms word votes, epidemics and the weather.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean votes and polls", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"최종 투표율은 67.0%로 잠정 집계됐다.", "[67.0%] 67 percent @- level provisional"},
      {"이재명 후보가 득표율 85.4%로 당선됐다.", "[85.4%] 85.4 percent @- level"},
      {"여당은 108석, 야당은 192석을 얻었다.", "[108석] 108 count @- level; [192석] 192 count @- level"},
      {"한국갤럽이 3∼5일 전국 만 18세 이상 1천2명을 조사한 결과 대통령 지지율은 23%였다.",
       "[18세 이상] at-least 18 year-person @- level; [1천2명] 1002 person "
       "@2024-09-03/2024-09-05 level; [23%] 23 percent @2024-09-03/2024-09-05 level"},
      {"응답률은 11.1%였다.", "[11.1%] 11.1 percent @- level"},
      {"법안은 재석 289명 중 찬성 283명, 반대 2명, 기권 4명으로 가결됐다.",
       "[289명] 289 person @- level; [283명] 283 person @- level; [2명] 2 person @- "
       "level; [4명] 4 person @- level"},
      {"선거인 수는 4천428만명이다.", "[4천428만명] 44280000 person @- level"},
      {"4년 전보다 1.3%포인트 높은 수치다.", "[1.3%포인트] 1.3 percentage-point @- change up"},
      {"부동층은 12%에서 8%로 줄었다.", "[12%] 12 percent @- share; [8%] 8 percent @- share"},
      {"두 후보의 격차는 0.73%포인트에 불과했다.", "[0.73%포인트] 0.73 percentage-point @- level"},
      {"사전투표에는 유권자의 31.3%인 1천384만 명이 참여했다.",
       "[31.3%] 31.3 percent @- share; [1천384만 명] 13840000 person @- level"},
      {"해리스 부통령의 지지율은 49%로 트럼프 전 대통령을 2%포인트 앞섰다.",
       "[49%] 49 percent @- level; [2%포인트] 2 percentage-point @- level"},
      {"민주당 후보는 7만2천445표를 얻어 1천329표 차로 이겼다.",
       "[7만2천445표] 72445 count @- level; [1천329표] 1329 count @- level"},
      {"찬성 62.3%, 반대 35.1%로 개헌안이 통과됐다.",
       "[62.3%] 62.3 percent @- share; [35.1%] 35.1 percent @- share"},
      {"12일 오후 6시 현재 투표율은 48.7%다.", "[48.7%] 48.7 percent @2024-09-12 level"},
      {"무소속 후보 3명이 출마해 7대 1의 경쟁률을 보였다.", "[3명] 3 person @- level; [7대 1] 7 ratio @- level"},
      {"비례대표 의석은 46석이다.", "[46석] 46 count @- level"},
      {"국회의원 300명 가운데 여성은 60명이다.", "[300명] 300 person @- level; [60명] 60 person @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean epidemics and health", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"지난주 코로나19 입원 환자는 1천366명으로 전주보다 25% 줄었다.",
       "[1천366명] 1366 person @2024-09-02/2024-09-08 level; [25%] 25 percent "
       "@2024-09-02/2024-09-08 change down"},
      {"백일해 환자는 올해 들어 1만8천52명으로 지난해의 62배다.",
       "[1만8천52명] 18052 person @2024 level; [62배] 62 ratio @2024 change"},
      {"접종률은 72.4%에 그쳤다.", "[72.4%] 72.4 percent @- level"},
      {"의사 1만2천여 명이 병원을 떠났다.", "[1만2천여 명] about 12000 person @- level"},
      {"치명률은 0.05%다.", "[0.05%] 0.05 percent @- level"},
      {"누적 사망자는 3만5천934명이다.", "[3만5천934명] 35934 person @- level"},
      {"지난해 암 환자는 28만2천명 새로 발생했고 5년 상대생존율은 72.9%였다.",
       "[28만2천명] 282000 person @2023 level; [5년] 5 year @2023 level; [72.9%] 72.9 "
       "percent @2023 level"},
      {"하루 담배 한 갑을 피우면 폐암 위험이 4.5배 높아진다.",
       "[한 갑] 1 count @- level; [4.5배] 4.5 ratio @- change up"},
      {"응급실 병상은 6천40개에서 5천918개로 줄었다.",
       "[6천40개] 6040 count @- level; [5천918개] 5918 count @- level"},
      {"6월 20일 이후 온열질환자는 3천505명, 사망자는 32명으로 늘었다.",
       "[3천505명] 3505 person @2024-06-20/2024-09-12 level; [32명] 32 person "
       "@2024-06-20/2024-09-12 level"},
      {"성인 3명 중 1명은 비만이다.", "[3명 중 1명] 0.3333 ratio @- share"},
      {"진료비는 1인당 평균 226만원이었다.", "[226만원] 2260000 KRW @- level"},
      {"9일 0시 기준 확진자는 4천125명이다.", "[4천125명] 4125 person @2024-09-09 level"},
      {"지난달 말까지 말라리아 환자 493명이 발생했다.", "[493명] 493 person @../2024-08-31 level"},
      {"백신 접종자는 1천만 명을 넘어섰다.", "[1천만 명] more-than 10000000 person @- level"},
      {"75세 이상 어르신의 접종률은 68.3%로 집계됐다.",
       "[75세 이상] at-least 75 year-person @- level; [68.3%] 68.3 percent @- level"},
      {"응급실을 찾은 환자는 하루 평균 1만4천532명으로 평시의 82% 수준이다.",
       "[하루 평균 1만4천532명] 14532 person-per-day @- level; [82%] 82 percent @- level"},
      {"전공의 9천여 명이 사직서를 냈다.", "[9천여 명] about 9000 person @- level"},
      {"당뇨병 환자는 10년 만에 1.6배로 늘었다.", "[10년] 10 year @- level; [1.6배] 1.6 ratio @- change"},
      {"비만율은 37.2%로 남성이 여성보다 높았다.", "[37.2%] 37.2 percent @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean weather and disasters", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"서울의 낮 최고기온은 34.6도로 9월 기준 역대 2위를 기록했다.",
       "[34.6도] 34.6 celsius @2024-09 level; [2위] 2 rank @2024-09 rank"},
      {"밤사이 제주에는 시간당 74.5㎜의 폭우가 쏟아졌다.", "[시간당 74.5㎜] 74.5 millimeter-per-hour @- level"},
      {"규모 4.8의 지진이 12일 오전 8시 26분께 전북 부안 남남서쪽 4㎞ 지역에서 발생했다.",
       "[4.8] 4.8 count @2024-09-12 level; [4㎞] 4 kilometer @2024-09-12 level"},
      {"이 불로 주민 37명이 대피하고 5억2천만원의 재산 피해가 났다.",
       "[37명] 37 person @- level; [5억2천만원] 520000000 KRW @- level"},
      {"산불은 축구장 140개 면적인 100㏊를 태웠다.", "[140개] 140 count @- level; [100㏊] 100 hectare @- level"},
      {"순간최대풍속은 초속 38.2m였다.", "[초속 38.2m] 38.2 meter-per-second @- level"},
      {"적설량은 강원 산지 18.5㎝, 평창 12㎝다.",
       "[18.5㎝] 18.5 centimeter @- level; [12㎝] 12 centimeter @- level"},
      {"저수율은 43.2%까지 떨어졌다.", "[43.2%] 43.2 percent @- level"},
      {"강물이 1.5m 높이까지 차올랐다.", "[1.5m] 1.5 meter @- level"},
      {"태풍 '산산'은 중심기압 935hPa, 최대풍속 초속 49m의 매우 강한 태풍이다.",
       "[935hPa] 935 hectopascal @- level; [초속 49m] 49 meter-per-second @- level"},
      {"초미세먼지 농도는 ㎥당 35㎍이었다.", "[㎥당 35㎍] 35 microgram-per-cubic-meter @- level"},
      {"내일 아침 기온은 영하 3도까지 내려가겠다.", "[영하 3도] -3 celsius @2024-09-13 level forecast"},
      {"12일까지 수도권에 20∼60㎜, 많은 곳은 80㎜ 이상의 비가 내리겠다.",
       "[20∼60㎜] between 20-60 millimeter @../2024-09-12 level forecast; [80㎜ 이상] "
       "at-least 80 millimeter @../2024-09-12 level forecast"},
      {"이재민 4천200여 가구가 발생했다.", "[4천200여 가구] about 4200 count @- level"},
      {"차량 20여 대가 파손됐다.", "[20여 대] about 20 count @- level"},
      {"제주에는 이틀 동안 300㎜가 넘는 비가 쏟아졌다.",
       "[이틀] 2 day @- level; [300㎜] more-than 300 millimeter @- level"},
      {"이번 폭우로 4명이 숨지고 2명이 실종됐다.", "[4명] 4 person @- level; [2명] 2 person @- level"},
      {"강풍에 가로수 52그루가 쓰러졌다.", "[52그루] 52 count @- level"},
      {"최고 체감온도는 35도 안팎까지 오르겠다.", "[35도 안팎] about 35 celsius @- level forecast"},
      {"내일까지 예상 강수량은 30∼80㎜다.",
       "[30∼80㎜] between 30-80 millimeter @2024-09-12/2024-09-13 level forecast"},
      {"지난해 8월 평균기온은 26.4도였다.", "[26.4도] 26.4 celsius @2023-08 level"},
      {"해수면 온도는 평년보다 1∼2도 높다.", "[1∼2도] between 1-2 celsius @- level"},
      {"진앙은 서귀포시 서쪽 41㎞ 해역이다.", "[41㎞] 41 kilometer @- level"},
      {"주택 312채가 침수됐고 농경지 1천200㏊가 피해를 봤다.",
       "[312채] 312 count @- level; [1천200㏊] 1200 hectare @- level"},
      {"항공기 121편이 결항하고 여객선 77척의 운항이 통제됐다.",
       "[121편] 121 count @- level; [77척] 77 count @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

}  // namespace
}  // namespace attest
