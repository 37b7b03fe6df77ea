// Korean: the paragraphs behind the lead, which tell how things stand and were.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean factors are changes only where their base is a time", "[ko][role]") {
  const testkit::Row rows[] = {
      {"집값은 소득의 12배다.", "[12배] 12 ratio @- level"},
      {"땅값의 일곱 배가 넘는다.", "[일곱 배] more-than 7 ratio @- level"},
      {"저수량은 예년의 5분의 1 수준이다.", "[5분의 1] 0.2 ratio @- level"},
      {"재고는 6월 말 현재 9조 원으로 매출(3조 원)의 3배에 이른다.",
       "[9조 원] 9000000000000 KRW @2024-06-30 level; [3조 원] 3000000000000 KRW @2024-06-30 level; "
       "[3배] 3 ratio @2024-06-30 level"},
      // Against a time, a figure of another time, and where it has moved.
      {"물량은 작년의 두 배다.", "[두 배] 2 ratio @- change"},
      {"값은 작년 8월(4천 원)의 1.7배다.", "[4천 원] 4000 KRW @2023-08 level; [1.7배] 1.7 ratio @- change"},
      {"환자는 200명으로 전주 100명의 두 배가 됐다.",
       "[200명] 200 person @- level; [100명] 100 person @- level; [두 배] 2 ratio @- change"},
      {"매출은 대기업의 3배로 뛰었다.", "[3배] 3 ratio @- change"},
      {"응답자의 3분의 1이 찬성했다.", "[3분의 1] 0.3333 ratio @- share"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean verbs of movement that move no figure", "[ko][role]") {
  const testkit::Row rows[] = {
      {"항구에서 4.6㎞ 떨어진 바다에서 배가 가라앉았다.", "[4.6㎞] 4.6 kilometer @- level"},
      {"사고 지점은 200m가량 떨어진 곳이다.", "[200m가량] about 200 meter @- level"},
      {"수온이 28도를 오르내린 하루였다.", "[28도] 28 celsius @- level"},
      {"승용차 2만 대(12%↑)가 증가세를 이끌었다.", "[2만 대] 20000 count @- level; [12%] 12 percent @- change up"},
      {"사과 출하 27% 뚝", "[27%] 27 percent @- change down"},
      {"배추값 30% 껑충", "[30%] 30 percent @- change up"},
      // A tower to look from foresees nothing.
      {"전망대는 높이가 36m였다.", "[36m] 36 meter @- level"},
      {"가게 앞에 40명이 줄을 섰다.", "[40명] 40 person @- level"},
      // What did move.
      {"주가는 300원 떨어진 9천 원이다.", "[300원] 300 KRW @- change down; [9천 원] 9000 KRW @- level"},
      {"수위가 2m 떨어졌다.", "[2m] 2 meter @- change down"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean days to come and years of origin are not talked on", "[ko][period]") {
  const testkit::Row rows[] = {
      {"한빛유통이 9일 공장을 닫았다. 14일 문을 여는 매장 40곳을 못 채우게 됐다. 직원은 300명이 일했다.",
       "[40곳] 40 count @2024-09-14 level; [300명] 300 person @2024-09-09 level"},
      {"시는 20일부터 공원을 닫는다고 밝혔다.\n\n1958년 지어진 풍차는 높이가 36m다. 창은 22개다.",
       "[36m] 36 meter @2024-09-12 level; [22개] 22 count @2024-09-12 level"},
      {"올해 예산은 30억 원이다. 2003년 설립된 이 재단은 직원이 40명이다.",
       "[30억 원] 3000000000 KRW @2024 level; [40명] 40 person @2024 level"},
      // A year of which it is told how many.
      {"2003년에는 재단 40곳이 설립됐다.", "[40곳] 40 count @2003 level"},
      {"2012년 개봉한 영화는 관객 900만 명을 모았다.", "[900만 명] 9000000 person @2012 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean years and ends told by the way leave the next paragraph alone", "[ko][period]") {
  const testkit::Row rows[] = {
      {"풍차는 높이가 36m다.\n\n창은 22개다. 올 들어 31건이 고장 났다.\n\n낡은 탑은 40곳이다.",
       "[36m] 36 meter @2024-09-12 level; [22개] 22 count @2024-09-12 level; [31건] 31 count @2024 level; "
       "[40곳] 40 count @2024-09-12 level"},
      {"풍차는 높이가 36m다.\n\n10일까지 3천 명이 서명했다.\n\n낡은 탑은 40곳이다.",
       "[36m] 36 meter @2024-09-12 level; [3천 명] 3000 person @../2024-09-10 level; [40곳] 40 count @- level"},
      // The day of the news is no such time.
      {"어제 산골의 한 제재소에서 불이 나 일하던 노동자 2명이 숨졌습니다.\n[리포트]\n물을 퍼붓지만 불길은 잡히지 않습니다."
       "\n어제(11일) 오후 2시 40분쯤 제재소에서 불이 났습니다.\n당시 제재소에서는 서른여덟 명이 일하고 있었습니다.",
       "[2명] 2 person @2024-09-11 level; [서른여덟 명] 38 person @2024-09-11 level"},
      // What the text is on from the start goes on.
      {"올해 관광객은 3만 명이다.\n\n외국인은 5천 명이다.",
       "[3만 명] 30000 person @2024 level; [5천 명] 5000 person @2024 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean parts of what is foreseen are foreseen", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 매출은 70억원이었다. 회사는 올해 매출 목표를 90억원으로 제시했다. 국내가 60억원, 해외가 30억원이다.",
       "[70억원] 7000000000 KRW @2023 level; [90억원] 9000000000 KRW @2024 level forecast; "
       "[60억원] 6000000000 KRW @2024 level forecast; [30억원] 3000000000 KRW @2024 level forecast"},
      // What there was is none of them.
      {"회사는 올해 매출 목표를 90억원으로 제시했다. 국내가 60억원, 해외가 20억원이었다.",
       "[90억원] 9000000000 KRW @2024 level forecast; [60억원] 6000000000 KRW @2024 level; "
       "[20억원] 2000000000 KRW @2024 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean nearness of yesterday, last week and these days", "[ko][period]") {
  const testkit::Row rows[] = {
      {"어제 같은 시각 투표율은 31%였다.", "[31%] 31 percent @2024-09-11 level"},
      {"어제 이맘때는 200명이 줄을 섰다.", "[200명] 200 person @2024-09-11 level"},
      {"요즘은 손님이 하루 90명이다.", "[하루 90명] 90 person-per-day @2024-09-12 level"},
      {"지난주 환자는 200명으로 전주 100명보다 많다.",
       "[200명] 200 person @2024-09-02/2024-09-08 level; [100명] 100 person @2024-08-26/2024-09-01 level"},
      {"개강 3주 차에도 학생은 9만 명이다.", "[9만 명] 90000 person @- level"},
      // The town of that name.
      {"확진자는 전주 3명, 군산 2명이다.", "[3명] 3 person @- level; [2명] 2 person @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean rates on a thousand go on as parts of a person", "[ko][unit]") {
  const testkit::Row rows[] = {
      {"지난주 주민 1천명당 눈병 환자는 12.4명이다. 전주(10.3명)보다 늘었다.\n\n60세 이상은 4.8명이다.",
       "[12.4명] 12.4 permille @2024-09-02/2024-09-08 level; "
       "[10.3명] 10.3 permille @2024-08-26/2024-09-01 level; "
       "[60세 이상] at-least 60 year-person @- level; [4.8명] 4.8 permille @2024-09-02/2024-09-08 level"},
      // Whole people, births a woman, and what is counted in something else.
      {"인구 1천명당 출생아는 4.5명이다. 합계출산율은 0.7명, 아기는 200명이다. 하루 6.5건이다.",
       "[4.5명] 4.5 permille @- level; [0.7명] 0.7 person @- level; [200명] 200 person @- level; "
       "[하루 6.5건] 6.5 count-per-day @- level"},
      // No rate has been told.
      {"교사는 학생 15.4명을 맡는다.", "[15.4명] 15.4 person @2024-09-12 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean figures of another time are per what the first is", "[ko][unit]") {
  const testkit::Row rows[] = {
      {"하루 평균 발행량은 5만 부로 2018년(4만 부)보다 25% 늘었다.",
       "[5만 부] 50000 count-per-day @- level; [4만 부] 40000 count-per-day @2018 level; "
       "[25%] 25 percent @- change up"},
      {"도매 값은 톤당 7천 원으로 작년 8월 4천 원의 1.7배다.",
       "[톤당 7천 원] 7000 KRW-per-tonne @- level; [4천 원] 4000 KRW-per-tonne @2023-08 level; "
       "[1.7배] 1.7 ratio @- change"},
      // A sum of a time of its own, and another counter.
      {"하루 평균 3만 명이 찾고, 올해 90만 명이 찾았다.",
       "[하루 평균 3만 명] 30000 person-per-day @- level; [90만 명] 900000 person @2024 level"},
      {"하루 평균 3만 명이 찾아 작년(가게 40곳)보다 붐빈다.",
       "[하루 평균 3만 명] 30000 person-per-day @- level; [40곳] 40 count @2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean lengths in native words, bare sums and hedged brackets", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"배는 스무날을 떠돌았다.", "[스무날] 20 day @- level"},
      {"석 달치 월세가 밀렸다.", "[석 달치] 3 month @- level"},
      {"축제는 열닷새 만에 끝났다.", "[열닷새] 15 day @- level"},
      {"8일 만에 340만 돌파, 270억 대작", "[8일] 8 day @- level; [340만] more-than 3400000 count @- level; "
       "[270억] 27000000000 KRW @- level"},
      {"손님은 작년보다 8.4%(6천 명) 가량 늘었다.",
       "[8.4%] 8.4 percent @- change up; [6천 명] 6000 person @- change up"},
      {"비용은 200원(3%)가량이다.", "[200원] 200 KRW @- level; [3%] 3 percent @- share"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean words that begin as numbers do", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"시는 주차장을 열기로 했다.", ""},
      {"열정과 세부 계획을 세기의 행사에 쏟았다.", ""},
      {"판세가 열세인 후보는 천장만 봤다.", ""},
      {"이웃 오십 분께 떡을 돌렸다.", "[오십 분께] 50 person @- level"},
      {"아이는 열세 살이다. 배 세 척이 떴다.",
       "[열세 살] 13 year-person @2024-09-12 level; [세 척] 3 count @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

}  // namespace
}  // namespace attest
