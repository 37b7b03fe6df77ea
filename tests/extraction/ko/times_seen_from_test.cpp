// Korean: times told from another one that stands before them.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean ends of spans are told from their beginning", "[ko][period]") {
  const testkit::Row rows[] = {
      {"2015년 5월부터 이듬해 3월까지 투자자 80명이 돈을 잃었다.", "[80명] 80 person @2015-05/2016-03 level"},
      {"2017년 11월부터 다음 해 4월까지 5만명이 다녀갔다.", "[5만명] 50000 person @2017-11/2018-04 level"},
      {"2017년 11월부터 그 이듬해 4월까지 5만명이 다녀갔다.",
       "[5만명] 50000 person @2017-11/2018-04 level"},
      {"내년 1월부터 이듬해 6월까지 다리 3개를 놓는다.", "[3개] 3 count @2025-01/2026-06 level"},
      {"지난 15일부터 다음 날까지 40명이 다쳤다.", "[40명] 40 person @2024-06-15/2024-06-16 level"},
      {"지난달부터 1일까지 200명이 다녀갔다.", "[200명] 200 person @2024-06/2024-07-01 level"},
      // Of no year at all.
      {"매년 11월부터 이듬해 3월까지 철새 3만 마리가 찾는다.", "[3만 마리] 30000 count @- level"},
      {"보통 11월부터 다음 해 2월까지 예약 40건이 들어온다.", "[40건] 40 count @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean days told as so many before another one", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 18일 결승에는 5천명이 들었다. 하루 앞서 열린 준결승에는 900명이 왔다.",
       "[5천명] 5000 person @2024-06-18 level; [900명] 900 person @2024-06-17 level"},
      {"지난 18일 결승에는 5천명이 들었다. 이보다 이틀 앞서 치른 예선에는 900명이 왔다.",
       "[5천명] 5000 person @2024-06-18 level; [900명] 900 person @2024-06-16 level"},
      {"본선에는 18일 50명이 나왔다. 7일 앞서 열린 예선에는 900명이 나왔다.",
       "[50명] 50 person @2024-06-18 level; [900명] 900 person @2024-06-11 level"},
      {"본선은 18일 열렸다. 하루 앞선 17일 예선에는 900명이 왔다.", "[900명] 900 person @2024-06-17 level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean figures of what has begun and ended are of all of it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 10일 시작된 원서 접수가 14일 끝났다. 경쟁률은 5.2 대 1이었다.",
       "[5.2 대 1] 5.2 ratio @2024-06-10/2024-06-14 level"},
      {"지난 7일 개막한 도자기 축제가 16일 막을 내렸다. 5만명이 찾았다.",
       "[5만명] 50000 person @2024-06-07/2024-06-16 level"},
      {"지난 10일 시작된 2025학년도 대학 원서 접수가 14일 끝났다. 경쟁률은 5.2 대 1이었다.",
       "[5.2 대 1] 5.2 ratio @2024-06-10/2024-06-14 level"},
      {"지난 10일 시작된 파업이 끝났다. 300명이 참여했다.", "[300명] 300 person @2024-06-10 level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean counts from yesterday to an hour of today are of both days", "[ko][period]") {
  const testkit::Row rows[] = {
      {"어제부터 오늘 오전 6시까지 나무 12그루가 쓰러졌습니다.",
       "[12그루] 12 count @2024-06-30/2024-07-01 level"},
      {"어제부터 오늘 오후 2시까지 숲 30헥타르가 탔습니다. 주민 1명은 오늘 아침 숨졌습니다. "
       "같은 시각까지 200명이 대피했습니다.",
       "[30헥타르] 30 hectare @2024-06-30/2024-07-01 level; [1명] 1 person @2024-07-01 level; "
       "[200명] 200 person @2024-06-30/2024-07-01 level"},
      {"어제와 오늘 80mm가 내렸습니다.", "[80mm] 80 millimeter @2024-06-30/2024-07-01 level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean 지금 is the day of publication", "[ko][period]") {
  const testkit::Row rows[] = {
      {"1998년 이 마을에는 300명이 살았다. 지금은 40명만 남았다.",
       "[300명] 300 person @1998 level; [40명] 40 person @2024-07-01 level"},
      {"산불로 25일부터 이틀간 30헥타르가 탔다. 지금은 주민 90%가 돌아갔다.",
       "[30헥타르] 30 hectare @2024-06-25/2024-06-26 level; [90%] 90 percent @2024-07-01 share"},
      {"1998년 이 마을에는 300명이 살았다. 지금 남은 주민은 40명이다.",
       "[300명] 300 person @1998 level; [40명] 40 person @2024-07-01 level"},
      // Not the time of what is told.
      {"그는 지금 사는 집을 2015년 3억원에 샀다.", "[3억원] 300000000 KRW @2015 level"},
      {"2010년 지금의 이름으로 바꾼 회사는 직원이 300명이었다.", "[300명] 300 person @2010 level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean 이날 is the day told of before what is no day", "[ko][period]") {
  const testkit::Row rows[] = {
      {"27일 밤 정전이 일어났다. 지난 3월 이후 두 번째다. 이날 5천 가구가 어둠에 갇혔다.",
       "[5천 가구] 5000 count @2024-06-27 level"},
      {"27일 첫 환자가 나왔다. 전날까지 0명이던 환자는 이날 5명이 됐다.",
       "[0명] 0 person @../2024-06-30 level; [5명] 5 person @2024-06-27 level"},
      {"올해 매출이 늘었다. 이날 주가는 3% 올랐다.", "[3%] 3 percent @2024-07-01 change up"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean counts of what has happened have an open start", "[ko][period]") {
  const testkit::Row rows[] = {
      {"시청에는 이날까지 상인 52명이 피해를 신고했다.", "[52명] 52 person @../2024-07-01 level"},
      {"이번 폭우로 오늘 오후까지 4명이 숨지고 9명이 다쳤습니다.",
       "[4명] 4 person @../2024-07-01 level; [9명] 9 person @../2024-07-01 level"},
      {"산불은 30일 오후 4시까지 숲 30헥타르를 태웠다.",
       "[30헥타르] 30 hectare @../2024-06-30 level"},
      {"1일 정오까지 접수된 침수차는 452대다.", "[452대] 452 count @../2024-07-01 level"},
      {"1일 오후 3시까지 5명이 다쳤다. 같은 시각까지 건물 3동이 무너졌다.",
       "[5명] 5 person @../2024-07-01 level; [3동] 3 count @../2024-07-01 level"},
      {"영화관 소식\n\n영화 '푸른 강'의 누적 관객이 300만 명이 됐다.",
       "[300만 명] 3000000 person @../2024-07-01 level"},
      // The text says when it began.
      {"지난 3일 개봉한 '푸른 강'은 이날까지 300만 명을 모았다.",
       "[300만 명] 3000000 person @2024-06-03/2024-07-01 level"},
      {"지난달 출시한 이 과자는 어제까지 40만 봉지가 팔렸다.",
       "[40만 봉지] 400000 count @2024-06/2024-06-30 level"},
      // How things stood, and for how long, is of the day.
      {"1일 오후 6시까지 투표율은 66%다.", "[66%] 66 percent @2024-07-01 level"},
      {"1일 오전 8시까지 12명이 대피소에서 지낸다.", "[12명] 12 person @2024-07-01 level"},
      {"이날까지 7명이 숨졌다. 이재민은 90명이다.",
       "[7명] 7 person @../2024-07-01 level; [90명] 90 person @2024-07-01 level"},
      {"이날까지 7명이 숨졌다. 10년을 산 주민도 처음 겪는 비다.",
       "[7명] 7 person @../2024-07-01 level; [10년] 10 year @2024-07-01 level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean days on which somebody has analysed figures are none of theirs", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 화재가 늘었다. 협회가 27일 병원 30곳의 화상 환자 기록을 분석한 보고서에 따르면 환자는 3천명이었다.",
       "[30곳] 30 count @2023 level; [3천명] 3000 person @2023 level"},
      {"지난달 승객이 줄었다. 협회가 27일 노선 12개의 교통카드 기록을 분석한 결과 승객은 300만명이었다.",
       "[12개] 12 count @2024-06 level; [300만명] 3000000 person @2024-06 level"},
      {"27일 학생 30명이 다쳤다. 교육청이 분석한 결과 원인은 3가지였다.",
       "[30명] 30 person @2024-06-27 level; [3가지] 3 count @2024-06-27 level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean within the year, last night, before the virus", "[ko][period]") {
  const testkit::Row rows[] = {
      {"회사는 연내 매장 3곳을 더 열고 내년 5월 본사를 옮긴다.", "[3곳] 3 count @2024 level"},
      {"회사는 연내에 직원 200명을 뽑고 내년 상반기 공장을 짓는다.", "[200명] 200 person @2024 level"},
      {"올해 안에 나무 3천 그루를 심고 내년 3월 공원을 연다.", "[3천 그루] 3000 count @2024 level"},
      {"1분기 승객은 120만명으로 코로나 사태 이전인 2019년 1분기의 96% 수준까지 회복됐다.",
       "[120만명] 1200000 person @2024-Q1 level; [96%] 96 percent @2024-Q1 change"},
      {"어젯밤 부산에서 40명이 대피했습니다. 오늘은 비가 그쳤습니다.", "[40명] 40 person @2024-06-30 level"},
      // What the speaker of a caption tells of is of the speech alone.
      {"지난달 환자가 늘었습니다.\n\n[이 모 씨/주민 : \"아이 열이 어젯밤에 39도까지 올랐어요.\"]\n\n"
       "환자는 300명이었습니다.",
       "[39도] 39 celsius @2024-06-30 level; [300명] 300 person @2024-06 level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean shares among whom something was found are left for no other", "[ko][period]") {
  const testkit::Row rows[] = {
      {"2020년 환자 3천명을 추적했다. 이 가운데 12%에서 병이 재발했다.",
       "[3천명] 3000 person @2020 level; [12%] 12 percent @2020 share"},
      {"2020년 환자 3천명을 추적했다. 12%에서 혹을 찾았다.",
       "[3천명] 3000 person @2020 level; [12%] 12 percent @2020 share"},
      {"지난해 실업률은 3%에서 4%로 올랐다.",
       "[3%] 3 percent @2022 level; [4%] 4 percent @2023 level"},
      {"6월 관광객은 30만명이었다. 전달보다는 3천명 줄었다.",
       "[30만명] 300000 person @2024-06 level; [3천명] 3000 person @2024-06 change down"},
  };
  testkit::check_claims(rows, "ko", "2024-07-19");
}

}  // namespace
}  // namespace attest
