// Korean: the times of what goes on for years, of what is added up, of surveys, examinations and
// old names of quarters.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean rows of years are of all of them", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 신생아는 3년 연속 줄었다.", "[3년] 3 year @2021/2023 level"},
      {"1분기 수출은 5분기 연속 늘었다.", "[5분기] 5 quarter @2023-Q1/2024-Q1 level"},
      // Hot nights are told of the last one, and nobody says of which years.
      {"30일 현재 열대야가 12일 연속 이어졌다.", "[12일] 12 day @2024-06-30 level"},
      {"3년 연속 줄었다.", "[3년] 3 year @- level"},
      {"매출은 2021년 1·4분기 이후 14분기 연속 늘었다.", "[14분기] 14 quarter @2021-Q1/2024-Q2 level"},
      {"지난해 3·4분기 매출은 20억원이었다.", "[20억원] 2000000000 KRW @2023-Q3 level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean running totals are of all the time up to the day", "[ko][period]") {
  const testkit::Row rows[] = {
      {"이날 2명이 퇴원했다. 누적 퇴원자는 97명이다.",
       "[2명] 2 person @2024-07-01 level; [97명] 97 person @../2024-07-01 level"},
      {"6월 말 기준 누적 가입자는 300만 명이다.", "[300만 명] 3000000 person @2024-06-30 level"},
      {"상반기 누적 매출은 20억원이다.", "[20억원] 2000000000 KRW @2024-H1 level"},
      {"1일 오전까지 사망자는 9명이다. 전날 오후까지 밝힌 사망자는 4명이었다. 부상자는 30명이다.",
       "[9명] 9 person @2024-07-01 level; [4명] 4 person @2024-06-30 level; [30명] 30 person "
       "@2024-07-01 level"},
      {"비로 12명이 다쳤습니다.\n소방청은 오늘(1일) 오전 9시까지 주택 40채가 잠겼다고 집계했습니다.",
       "[12명] 12 person @2024-07-01 level; [40채] 40 count @../2024-07-01 level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean surveys are of the days in brackets, examinations of the year before",
          "[ko][period]") {
  const testkit::Row rows[] = {
      {"1차 조사(4월 15일~5월 14일)에서 학생 300명이 답했다.", "[300명] 300 person @2024-04-15/2024-05-14 level"},
      {"관객(4월 15일~5월 14일)이 많았다. 올해 배우는 300명이다.", "[300명] 300 person @2024 level"},
      {"2024학년도 수능에는 50만 명이 지원했다. 재학생은 33만 명이다.",
       "[50만 명] 500000 person @2023 level; [33만 명] 330000 person @2023 level"},
      {"2024학년도 신입생은 300명이다.", "[300명] 300 person @2024 level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean counts up to an hour are of that day, whoever tells them", "[ko][period]") {
  const testkit::Row rows[] = {
      {"산림청은 1일 오후 6시 기준으로 나무 300그루가 쓰러졌다고 밝혔다. 주택은 40채다.",
       "[300그루] 300 count @2024-07-01 level; [40채] 40 count @2024-07-01 level"},
      {"30일 오후 3시 30분 현재 주택 40채가 잠겼다.", "[40채] 40 count @2024-06-30 level"},
      {"30일 정오 기준 투표율은 20%다.", "[20%] 20 percent @2024-06-30 level"},
      {"전날 오후 6시 기준 대피한 사람은 90명이다.", "[90명] 90 person @2024-06-30 level"},
      {"6월 넷째 주(24일 기준) 아파트값은 0.1% 올랐다.", "[0.1%] 0.1 percent @2024-06-24 change up"},
      // When something happened is no count.
      {"30일 낮 12시 30분께 불이 나 2명이 다쳤다.", "[2명] 2 person @2024-06-30 level"},
  };
  testkit::check_claims(rows, "ko", "2024-07-01");
}

TEST_CASE("Korean counts since a year or a month began end with the part named", "[ko][period]") {
  const testkit::Row rows[] = {
      {"상장사들의 올해 1∼3분기 이익이 크게 늘었다. 협의회가 18일 낸 집계를 보면 매출은 90조원으로 작년 같은 기간보다 4% "
       "많다.",
       "[90조원] 90000000000000 KRW @2024-01/2024-09 level; "
       "[4%] 4 percent @2024-01/2024-09 change up"},
      {"작년 1~3분기 매출은 12억원이었다.", "[12억원] 1200000000 KRW @2023-01/2023-09 level"},
      {"은행들이 올 들어 3분기까지 거둔 이익은 44조원이다.",
       "[44조원] 44000000000000 KRW @2024-01/2024-09 level"},
      {"이달 들어 17일까지 물고기 60만 마리가 폐사했다.",
       "[60만 마리] 600000 count @2024-11-01/2024-11-17 level"},
      {"10월 들어 20일까지 산불이 4건 났다.", "[4건] 4 count @2024-10-01/2024-10-20 level"},
      // Nobody says when the enrolment began, nor when quarters did.
      {"이달 20일까지 참가자 300명을 모집한다.", "[300명] 300 person @2024-11-18/2024-11-20 level"},
      {"3분기까지 300명이 왔다.", "[300명] 300 person @../2024-Q3 level"},
      {"3분기 매출은 12억원이었다.", "[12억원] 1200000000 KRW @2024-Q3 level"},
  };
  testkit::check_claims(rows, "ko", "2024-11-18");
}

TEST_CASE("Korean counts so far of a season or a month that goes on are what is told of next",
          "[ko][period]") {
  const testkit::Row rows[] = {
      {"올여름 물고기가 60만 마리 폐사했다. 이달 들어 17일까지는 55만 마리다.\n지역별로는 통영이 40만 마리다.",
       "[60만 마리] 600000 count @2024-06/2024-08 level; "
       "[55만 마리] 550000 count @2024-08-01/2024-08-17 level; "
       "[40만 마리] 400000 count @2024-08-01/2024-08-17 level"},
      {"올해 관광객이 90만 명을 넘었다. 올해 들어 지난달까지는 92만 명이다.\n외국인은 20만 명이다.",
       "[90만 명] more-than 900000 person @2024 level; "
       "[92만 명] 920000 person @2024/2024-07 level; [20만 명] 200000 person @2024/2024-07 level"},
      // A part that is long over leaves the season what all is about.
      {"올여름 물고기가 60만 마리 폐사했다. 6월 1∼17일에는 5만 마리였다.\n지역별로는 통영이 40만 마리다.",
       "[60만 마리] 600000 count @2024-06/2024-08 level; "
       "[5만 마리] 50000 count @2024-06-01/2024-06-17 level; "
       "[40만 마리] 400000 count @2024-06/2024-08 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-18");
}

TEST_CASE("Korean times up to a day of this month, terms of days, rows of quarters", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올해 들어 8일까지 산불은 171건이다.", "[171건] 171 count @2024/2024-05-08 level"},
      {"올해 들어서는 4월까지 29건이 났다.", "[29건] 29 count @2024-01/2024-04 level"},
      {"올 들어 지난달까지 150건이다.", "[150건] 150 count @2024/2024-04 level"},
      {"4월 29일부터 3일까지 2건이다.", "[2건] 2 count @2024-04-29/2024-05-03 level"},
      {"신청 기간은 13일부터 24일까지다.", ""},
      {"공사 기간은 30일이다.", "[30일] 30 day @- level"},
      {"흑자는 5분기 만이다.", "[5분기] 5 quarter @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("Korean spans from one hour of the day on", "[ko][period]") {
  const testkit::Row rows[] = {
      {"8일 밤부터 9일까지 풍선 260개가 왔다.", "[260개] 260 count @2024-05-08/2024-05-09 level"},
      {"3일 오전 9시부터 5일까지 30명이 왔다.", "[30명] 30 person @2024-05-03/2024-05-05 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("Korean days of the week are of every week, unless one of them is told", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 사고는 90건이었다. 요일별로는 토요일(20건)이 가장 많았고 금요일 18건 순이었다.",
       "[90건] 90 count @2023 level; [20건] 20 count @2023 level; [18건] 18 count @2023 level"},
      {"지난 금요일 12명이 다쳤다.", "[12명] 12 person @2024-05-10 level"},
      {"금요일인 10일 12명이 다쳤다.", "[12명] 12 person @2024-05-10 level"},
      {"매주 토요일 300명이 모인다.", "[300명] 300 person @- level"},
      {"지난 주말 사흘간 300명이 왔다.", "[300명] 300 person @2024-05-03/2024-05-05 level"},
      {"지난 주말 300명이 왔다.", "[300명] 300 person @2024-05-04/2024-05-05 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("Korean 전달 is the month before only where a figure is set against it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"3월 거래는 500건으로 전달(450건)보다 11% 늘었다.",
       "[500건] 500 count @2024-03 level; [450건] 450 count @2024-02 level; [11%] 11 percent @2024-03 change up"},
      {"3월 물가 상승률은 전달 3.1%에서 2.9%로 내렸다.",
       "[3.1%] 3.1 percent @2024-02 level; [2.9%] 2.9 percent @2024-03 level"},
      {"3월 거래는 전달 대비 3% 늘었다.", "[3%] 3 percent @2024-03 change up"},
      {"올해 물품 전달 1천200건을 마쳤다.", "[1천200건] 1200 count @2024 level"},
      {"경찰은 올해 전달·수거책 45명을 붙잡았다.", "[45명] 45 person @2024 level"},
      {"지난해 성금 전달 과정에서 3명이 조사를 받았다.", "[3명] 3 person @2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("What there has been in Korea up to now ends on the day", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지금까지 다섯 곳이 문을 닫았다.", "[다섯 곳] 5 count @../2024-05-11 level"},
      {"지금까지의 피해액은 12억원이다.", "[12억원] 1200000000 KRW @../2024-05-11 level"},
      {"지금껏 팔린 표는 8천장이다.", "[8천장] 8000 count @../2024-05-11 level"},
      {"이제까지 확인된 환자는 40명이다.", "[40명] 40 person @../2024-05-11 level"},
      // Another time that stands by the figure is its own.
      {"지금까지 가장 많은 해는 2018년으로 30건이었다.", "[30건] 30 count @2018 level"},
      {"지난해 화재는 90건이었다. 지금까지 밝혀진 원인은 다섯 가지다. 피해액은 10억원이다.",
       "[90건] 90 count @2023 level; [다섯 가지] 5 count @../2024-05-11 level; [10억원] 1000000000 KRW @2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("The Korean day of the most is a date, how many days there were is none", "[ko][period]") {
  const testkit::Row rows[] = {
      {"방문객이 가장 많았던 날은 4일로 3만명이 찾았다.", "[3만명] 30000 person @2024-05-04 level"},
      {"거래가 가장 적은 날은 7일(2천건)이었다.", "[2천건] 2000 count @2024-05-07 level"},
      {"지난달 비가 온 날은 12일이었다.", "[12일] 12 day @2024-04 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("A Korean row of months ends where it is counted to", "[ko][period]") {
  const testkit::Row rows[] = {
      // However long ago that was: figures are told late.
      {"인구는 2019년 11월부터 56개월째 줄었다.", "[56개월] 56 month @2019-11/2024-06 level"},
      {"인구 감소는 2019년 11월부터 56개월째다.", "[56개월] 56 month @2019-11/2024-06 level"},
      {"물가 상승률은 3월부터 넉 달 내리 3%대였다.",
       "[넉 달] 4 month @2024-03/2024-06 level; [3%대] between 3-3.9 percent @2024-03/2024-06 level"},
      {"파업은 지난 18일부터 사흘째 이어졌다.", "[사흘] 3 day @2024-08-18/2024-08-20 level"},
      {"요금은 2021년부터 4년째 그대로다.", "[4년] 4 year @2021/2024-08-20 level"},
      {"3월부터 넉 달 안에 공장 3곳을 닫는다.",
       "[넉 달] at-most 4 month @2024-03/2024-08-20 level; [3곳] 3 count @2024-03/2024-08-20 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("A Korean count as of an hour is of its day, and what is told on with it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"18일 오전 9시 현재 30명이 다쳤다.", "[30명] 30 person @2024-08-18 level"},
      {"지난 16일 현재 50곳이 잠겼다.", "[50곳] 50 count @2024-08-16 level"},
      {"전날 밤 10시 현재 50곳이 잠겼다.", "[50곳] 50 count @2024-08-19 level"},
      {"3월 현재 실업자는 40만 명이다.", "[40만 명] 400000 person @2024-03 level"},
      {"2021년 현재 주민은 900명이다.", "[900명] 900 person @2021 level"},
      {"18일 현재까지 80명이 왔다.", "[80명] 80 person @../2024-08-18 level"},
      {"현재 60명이 산다.", "[60명] 60 person @2024-08-20 level"},
      {"19일 오후 6시 현재 30명이 다쳤다. 이재민 70명은 강당에 머물고 있다.",
       "[30명] 30 person @2024-08-19 level; [70명] 70 person @2024-08-19 level"},
      // Who speaks of the present speaks of the day of the paper.
      {"19일 오후 6시 현재 30명이 다쳤다. 한 주민은 \"우리 집에 5명이 있다\"고 말했다.",
       "[30명] 30 person @2024-08-19 level; [5명] 5 person @2024-08-20 level"},
      {"6월 말 현재 회원은 30명이다. 지금 70명이 기다리고 있다.",
       "[30명] 30 person @2024-06-30 level; [70명] 70 person @2024-08-20 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

}  // namespace
}  // namespace attest
