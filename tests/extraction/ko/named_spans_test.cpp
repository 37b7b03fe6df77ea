// Korean: the days of events, holidays and months named before, the week and the year that a
// figure is told from, and times that only describe a noun.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean days of a month are of the month named beside them", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 5월 1∼31일 벌인 조사에 2만 명이 답했다.", "[2만 명] 20000 person @2024-05-01/2024-05-31 level"},
      {"내달 3∼5일 열리는 장터에는 가게 40곳이 나온다.", "[40곳] 40 count @2024-09-03/2024-09-05 level"},
      {"오는 10월 3∼5일 가게 40곳이 문을 연다.", "[40곳] 40 count @2024-10-03/2024-10-05 level"},
      {"지난 6월 15일 환자 3명이 나왔고 같은 달 30일 5명이 더 나왔다.",
       "[3명] 3 person @2024-06-15 level; [5명] 5 person @2024-06-30 level"},
      {"지난 6월 2일 배 3척이 가라앉았다. 같은 달 7∼9일에는 5척이 더 부서졌다.",
       "[3척] 3 count @2024-06-02 level; [5척] 5 count @2024-06-07/2024-06-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("A Korean day that this month has not is of the month before", "[ko][period]") {
  const testkit::Row rows[] = {
      {"29일 기준 전국 집값은 0.05% 올랐다.", "[0.05%] 0.05 percent @2023-01-29 change up"},
      {"지난 30일 승객 4명이 다쳤다.", "[4명] 4 person @2023-01-30 level"},
      {"2일 승객 4명이 다쳤다.", "[4명] 4 person @2023-02-02 level"},
  };
  testkit::check_claims(rows, "ko", "2023-02-03");
}

TEST_CASE("Korean periods of an event are the days that the text has told of", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 2∼11일 열린 배꽃축제에 9만 명이 왔다. 마지막 날인 11일에는 2만 명이 몰렸다. 축제 기간 특산물은 3억원어치 팔렸다.",
       "[9만 명] 90000 person @2024-08-02/2024-08-11 level; [2만 명] 20000 person @2024-08-11 "
       "level; [3억원] 300000000 KRW @2024-08-02/2024-08-11 level"},
      {"경찰은 6월 1일부터 7월 31일까지 특별단속을 벌여 90명을 붙잡았다. 지난 3일에도 2명을 붙잡았다. 단속 기간 음주 사고는 12건이었다.",
       "[90명] 90 person @2024-06-01/2024-07-31 level; [2명] 2 person @2024-08-03 level; "
       "[12건] 12 count @2024-06-01/2024-07-31 level"},
      {"지난 1일 개막해 5일간 열린 대회에 선수 300명이 나섰다.",
       "[300명] 300 person @2024-08-01/2024-08-05 level"},
      // Where no days were told of, nobody knows which they were.
      {"배꽃축제가 끝났다. 축제 기간 9만 명이 다녀갔다.", "[9만 명] 90000 person @- level"},
      {"지난 11일 막을 내렸다. 축제 기간 9만 명이 다녀갔다.", "[9만 명] 90000 person @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("Korean holidays last the days that stand before their name", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 14∼18일 설 연휴에 승객 310만 명이 열차를 탔다. 16일에는 70만 명이 탔다. 연휴 기간 사고는 3건이었다.",
       "[310만 명] 3100000 person @2018-02-14/2018-02-18 level; [70만 명] 700000 person "
       "@2018-02-16 level; [3건] 3 count @2018-02-14/2018-02-18 level"},
      {"14일부터 18일까지 이어진 설 연휴에 119 신고는 9천 건이었다.",
       "[9천 건] 9000 count @2018-02-14/2018-02-18 level"},
      {"설 연휴 기간 119 신고는 9천 건이었다.", "[9천 건] 9000 count @- level"},
  };
  testkit::check_claims(rows, "ko", "2018-02-19");
}

TEST_CASE("Korean figures of a holiday without days are not of the day of the paper",
          "[ko][period]") {
  const testkit::Row rows[] = {
      {"23일 국토부에 따르면 이번 추석 연휴 이동 인원은 3천만 명(하루 평균 500만 명)이다. 고속도로 통행량은 9% 늘었다.\n\n"
       "사고는 300건이었다.",
       "[3천만 명] 30000000 person @- level; [하루 평균 500만 명] 5000000 person-per-day @- level; "
       "[9%] 9 percent @- change up; [300건] 300 count @- level"},
      {"이번 설 연휴 승객은 90만 명이었다. 22일 버스가 뒤집혀 3명이 다쳤다.",
       "[90만 명] 900000 person @- level; [3명] 3 person @2024-09-22 level"},
      // But what is told of a day besides, and of a holiday by the way.
      {"22일 버스가 뒤집혀 3명이 다쳤다. 연휴를 맞아 40명이 타고 있었다.",
       "[3명] 3 person @2024-09-22 level; [40명] 40 person @2024-09-22 level"},
      {"22일 승객은 90만 명으로 지난 추석 연휴보다 9% 늘었다. 항공편은 300편이었다.",
       "[90만 명] 900000 person @2024-09-22 level; [9%] 9 percent @2024-09-22 change up; "
       "[300편] 300 count @2024-09-22 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-23");
}

TEST_CASE("A Korean week before a day is the same day of it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 5일 기준 서울 집값은 0.2% 내렸다. 낙폭은 전주(-0.1%)보다 커졌다.",
       "[0.2%] 0.2 percent @2024-08-05 change down; [-0.1%] 0.1 percent @2024-07-29 change "
       "down"},
      {"지난 5∼11일 환자는 90명으로 전주(70명)보다 늘었다.",
       "[90명] 90 person @2024-08-05/2024-08-11 level; [70명] 70 person @2024-07-29/2024-08-04 "
       "level"},
      // The city of Jeonju.
      {"지난 5일 전주 시내에 80㎜가 내렸다.", "[80㎜] 80 millimeter @2024-08-05 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("The Korean year before a winter is one year before it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 12월부터 올해 1월까지 90건이 적발됐다. 전년 같은 기간 70건보다 늘었다.",
       "[90건] 90 count @2023-12/2024-01 level; [70건] 70 count @2022-12/2023-01 level"},
      {"지난해 11월부터 올해 1월까지 사고는 90건으로 전년 70건보다 20건 늘었다.",
       "[90건] 90 count @2023-11/2024-01 level; [70건] 70 count @2022-11/2023-01 level; [20건] "
       "20 count @2023-11/2024-01 change up"},
  };
  testkit::check_claims(rows, "ko", "2024-02-10");
}

TEST_CASE("A Korean time that only describes a noun or a low base dates no figure",
          "[ko][period]") {
  const testkit::Row rows[] = {
      {"1분기 매출은 500억원이다. 지난해 실적 부진에 따른 기저효과로 순이익은 30% 늘었다.",
       "[500억원] 50000000000 KRW @2024-Q1 level; [30%] 30 percent @2024-Q1 change up"},
      {"1분기 매출은 500억원이다. 지난해 부진을 딛고 순이익은 30% 늘었다.",
       "[500억원] 50000000000 KRW @2024-Q1 level; [30%] 30 percent @2024-Q1 change up"},
      {"1분기 매출은 500억원이다. 지난해 두 회사로 분할한 다솔화학은 매출 90억원을 올렸다.",
       "[500억원] 50000000000 KRW @2024-Q1 level; [90억원] 9000000000 KRW @2024-Q1 level"},
      // But what has its own figure, and what is of that year.
      {"1분기 매출은 500억원이다. 지난해 수출은 기저효과로 30% 늘었다.",
       "[500억원] 50000000000 KRW @2024-Q1 level; [30%] 30 percent @2023 change up"},
      {"1분기 매출은 500억원이다. 지난해 분할한 회사는 12곳이다.",
       "[500억원] 50000000000 KRW @2024-Q1 level; [12곳] 12 count @2023 level"},
      {"1분기 매출은 500억원이다. 지난해 경기 침체로 순이익은 30% 줄었다.",
       "[500억원] 50000000000 KRW @2024-Q1 level; [30%] 30 percent @2023 change down"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("Korean rows of months told in the present end with the month talked of", "[ko][period]") {
  const testkit::Row rows[] = {
      {"7월 수출은 9억 달러다.\n적자는 벌써 26개월째 이어지고 있다.",
       "[9억 달러] 900000000 USD @2024-07 level; [26개월] 26 month @2022-06/2024-07 level"},
      // Days of something that goes on now.
      {"파업은 오늘 12일째 이어지고 있다.", "[12일] 12 day @2024-08-29/2024-09-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

TEST_CASE("A Korean month whose record something is dates nothing behind it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"4일 하루 비가 160㎜ 내렸다. 9월 강수량으로는 가장 많다. 강물은 한때 5m까지 올랐다.",
       "[160㎜] 160 millimeter @2024-09-04 level; [5m] 5 meter @2024-09-04 level"},
      {"4일 하루 비가 160㎜ 내렸다. 8월에는 강물이 5m까지 올랐다.",
       "[160㎜] 160 millimeter @2024-09-04 level; [5m] 5 meter @2024-08 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

TEST_CASE("A Korean year in brackets before a figure is the figure's", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올해 비는 300㎜다. 강릉(2002년) 870㎜, 장흥(1981년) 547㎜에는 못 미친다.",
       "[300㎜] 300 millimeter @2024 level; [870㎜] 870 millimeter @2002 level; "
       "[547㎜] less-than 547 millimeter @1981 level"},
      {"올해 1위는 가나(2001년 창업) 30억원이다.", "[1위] 1 rank @2024 rank; [30억원] 3000000000 KRW @2024 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("Korean spans of longer steps go on from a day or a month", "[ko][period]") {
  const testkit::Row rows[] = {
      {"김씨는 2023년 3월부터 1년간 120명을 속였다.", "[120명] 120 person @2023-03/2024-02 level"},
      {"경찰은 지난달 10일부터 한 달간 30건을 적발했다.", "[30건] 30 count @2024-07-10/2024-08-09 level"},
      {"시는 6월 3일부터 2주간 30곳을 점검했다.", "[30곳] 30 count @2024-06-03/2024-06-16 level"},
      {"시는 2022년부터 2년간 30곳을 지었다.", "[30곳] 30 count @2022/2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

}  // namespace
}  // namespace attest
