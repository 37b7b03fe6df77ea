// Korean: rents, illness, company results, weather, several figures a text.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean pairs of native numerals are ranges", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"서너 명이 다쳤다.", "[서너 명] between 3-4 person @- level"},
      {"버스는 두세 시간 늦었다.", "[두세 시간] between 2-3 hour @- level"},
      {"환자가 대여섯 배 늘었다.", "[대여섯 배] between 5-6 ratio @- change up"},
      {"상자 네댓 개를 옮겼다.", "[네댓 개] between 4-5 count @- level"},
      {"한두 번이 아니다.", ""},
  };
  testkit::check_claims(rows, "ko", "2024-05-23");
}

TEST_CASE("Korean figures in brackets behind a time are of that time", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"입주 물량은 올해 2만4천 가구로 지난해(3만2천 가구)의 4분의 3에 그칠 전망이다.",
       "[2만4천 가구] 24000 count @2024 level forecast; [3만2천 가구] 32000 count @2023 level; "
       "[4분의 3] 0.75 ratio @2024 share forecast"},
      {"12월 다섯째 주(22∼28일) 환자는 73명으로 직전 주(31명)보다 많았다.",
       "[73명] 73 person @2023-12-22/2023-12-28 level; [31명] 31 person @2023-12-15/2023-12-21 "
       "level"},
  };
  testkit::check_claims(rows, "ko", "2024-01-03");
}

TEST_CASE("Korean speech goes on behind a quotation with another matter", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"2분기 매출은 6조원이다. 회사 측은 \"판매량은 140만t에 이르렀다\"며 \"하반기에는 100만t 이상으로 "
       "늘리겠다\"고 밝혔다.",
       "[6조원] 6000000000000 KRW @2024-Q2 level; [140만t] 1400000 tonne @2024-Q2 level; [100만t "
       "이상] at-least 1000000 tonne @2024-H2 level forecast"},
      {"3분기 투자액은 12조원이다. 연간 시설투자는 56조원으로 늘 전망이다.",
       "[12조원] 12000000000000 KRW @2024-Q3 level; [56조원] 56000000000000 KRW @2024 level forecast"},
      {"환자가 두 배를 넘을 수 있다고 했다.", "[두 배] more-than 2 ratio @- change forecast"},
      {"3.3㎡당 평균 2천만원이었다.", "[2천만원] 20000000 KRW @- level"},
      {"땅값이 3.3㎡당 2천만원을 넘었다.",
       "[2천만원] more-than 20000000 KRW @- level"},
      {"모레 5㎜의 비가 온다고 예보했다.", "[5㎜] 5 millimeter @2024-07-27 level forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-07-25");
}

TEST_CASE("Korean lists of people share the verb at their end", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"60세 이상이 27만8천명, 30대가 11만명, 50대가 2만3천명 각각 늘었다.",
       "[60세 이상] at-least 60 year-person @- level; [27만8천명] 278000 person @- change up; [30대] "
       "between 30-39 year-person @- level; [11만명] 110000 person @- change up; [50대] between 50-59 "
       "year-person @- level; [2만3천명] 23000 person @- change up"},
      {"10대 마약사범은 1천477명이다.",
       "[10대] between 10-19 year-person @- level; [1천477명] 1477 person @- level"},
      {"수출은 2019년 5천만t에서 2021년 4천400만t으로 12% 줄었다.",
       "[5천만t] 50000000 tonne @2019 level; [4천400만t] 44000000 tonne @2021 level; [12%] 12 percent @2021 "
       "change down"},
      {"1g당 10만원에 팔았다.", "[10만원] 100000 KRW @- level"},
      // Buses are no people.
      {"버스 10대가 멈췄다.", "[10대] 10 count @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-14");
}

TEST_CASE("A Korean holiday has the days that the text has said", "[ko][period]") {
  const testkit::Row rows[] = {
      {"추석 연휴(13∼18일) 공항 이용객은 120만명이다. 연휴 기간 사고는 30건이었다.",
       "[120만명] 1200000 person @2024-09-13/2024-09-18 level; [30건] 30 count @2024-09-13/2024-09-18 level"},
      {"추석연휴(13~18일) 동안 90만명이 다녀갔다. 올 추석연휴 환자는 6천명이다.",
       "[90만명] 900000 person @2024-09-13/2024-09-18 level; [6천명] 6000 person @2024-09-13/2024-09-18 level"},
      {"설 연휴 기간(2월 9∼12일) 사고는 120건이다. 연휴 동안 5명이 숨졌다.",
       "[120건] 120 count @2024-02-09/2024-02-12 level; [5명] 5 person @2024-02-09/2024-02-12 level"},
      {"2018년 추석연휴(9월 21~26일) 이용객은 18만명이다.", "[18만명] 180000 person @2018-09-21/2018-09-26 level"},
      // Not another year's, nor one whose days nobody has said.
      {"추석 연휴(13∼18일) 사고는 30건이다. 지난해 추석 연휴에는 40건이었다.",
       "[30건] 30 count @2024-09-13/2024-09-18 level; [40건] 40 count @- level"},
      {"올 추석연휴 환자는 6천명이다. 지난 설연휴에는 5천명이었다.", "[6천명] 6000 person @- level; [5천명] 5000 person @- level"},
      // Years stay what is said in years.
      {"추석 연휴(13∼18일) 승객은 20만명이다. 코로나19 이전에는 하루 3만명이 탔다.",
       "[20만명] 200000 person @2024-09-13/2024-09-18 level; [하루 3만명] 30000 person-per-day @../2019 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-20");
}

}  // namespace
}  // namespace attest
