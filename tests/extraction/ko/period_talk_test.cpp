// Korean: which time is talked of, which is only compared with.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean times without a year, that day, and shares of another time", "[ko][period]") {
  const testkit::Row rows[] = {
      {"20대 남성의 고용률은 61%다.",
       "[20대] between 20-29 year-person @- level; [61%] 61 percent @- level"},
      {"버스 20대가 파손됐다.", "[20대] 20 count @- level"},
      {"수출은 81만2천 대로 2.1% 늘었다.", "[81만2천 대] 812000 count @- level; [2.1%] 2.1 percent @- change up"},
      {"60대 이상 유권자의 72%가 투표했다.",
       "[60대 이상] at-least 60 year-person @- level; [72%] 72 percent @- share"},
      {"지난 5일 부산의 한 공장에서 불이 났다. 이날 불로 2명이 다쳤다.", "[2명] 2 person @2024-09-05 level"},
      {"코스피는 이날 0.5% 내렸다. 코스닥은 1.2% 올랐다.",
       "[0.5%] 0.5 percent @2024-09-12 change down; [1.2%] 1.2 percent @2024-09-12 "
       "change up"},
      {"10월 1일부터 버스 요금을 200원 올린다.", "[200원] 200 KRW @2024-10-01/.. change up"},
      {"4분기에는 영업이익이 1조원을 넘을 것으로 예상된다.",
       "[1조원] more-than 1000000000000 KRW @2024-Q4 level forecast"},
      {"다음 달부터 요금을 150원 올릴 예정이다.", "[150원] 150 KRW @2024-10/.. change up forecast"},
      {"작년의 80% 수준이다.", "[80%] 80 percent @- change"},
      {"올해 매출은 3조원으로 2019년의 절반에 그쳤다.",
       "[3조원] 3000000000000 KRW @2024 level; [절반] 0.5 ratio @2024 change"},
      {"배임 혐의로 기소된 A씨에게 징역 3년을 선고했다.", "[3년] 3 year @- level"},
      {"환불을 주장하며 30만원을 요구했다.", "[30만원] 300000 KRW @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean figures of the day, of a bracket, and figures given twice", "[ko][period]") {
  const testkit::Row rows[] = {
      {"질병청은 오늘 0시 기준 신규 환자가 75명 늘었다고 밝혔다. 사망자는 어제보다 4명 늘어 472명이 됐다.",
       "[75명] 75 person @2024-09-12 change up; [4명] 4 person @2024-09-12 change up; "
       "[472명] 472 person @2024-09-12 level"},
      {"항만공사에 따르면 이날 오전까지 배 12척이 묶였다.", "[12척] 12 count @2024-09-12 level"},
      {"지난달 수출은 23억 달러로 작년 10월(24억 달러)에 이어 역대 2위를 기록했다.",
       "[23억 달러] 2300000000 USD @2024-08 level; [24억 달러] 2400000000 USD @2023-10 level; "
       "[2위] 2 rank @2024-08 rank"},
      {"지난달 판매액이 전년 수준에 머물렀지만 500억원대를 지켰다.",
       "[500억원대] between 50000000000-59999999999 KRW @2024-08 level"},
      {"지난달 수출이 5억 달러로 줄었다. 조업일수 감소(1.5일)와 지난해 6월 선박 수출(7억 달러)의 영향이다.",
       "[5억 달러] 500000000 USD @2024-08 level; [1.5일] 1.5 day @2024-08 level; "
       "[7억 달러] 700000000 USD @2023-06 level"},
      {"올 1∼6월 쌀 수출은 3만2천125t이었다. 2018년에는 3천t에 그쳤다. 3만2천125t은 기대를 넘은 양이다.",
       "[3만2천125t] 32125 tonne @2024-01/2024-06 level; [3천t] 3000 tonne @2018 level; "
       "[3만2천125t] 32125 tonne @2024-01/2024-06 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean times within others, of deeds, and behind their figure", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올해 들어 8월까지 산불 170건이 났다.", "[170건] 170 count @2024-01/2024-08 level"},
      {"올해는 1∼8월 기준으로 산불이 170건 났다.", "[170건] 170 count @2024-01/2024-08 level"},
      {"정부는 지원금 30만원을 내년부터 지급한다.", "[30만원] 300000 KRW @2025/.. level"},
      {"경찰은 승객 30명을 태운 버스가 12일 추락했다고 밝혔다.", "[30명] 30 person @2024-09-12 level"},
      {"두 사람의 나이 차는 열두 살이다.", "[두 사람] 2 person @- level; [열두 살] 12 year @- level"},
      {"작년과 비교하면 절반 수준이다.", "[절반] 0.5 ratio @- change"},
      {"수출이 100억 달러를 넘은 것은 올해 들어 처음이다.", "[100억 달러] more-than 10000000000 USD @- level"},
      {"두 후보는 열두 살 차이다.", "[열두 살] 12 year @- level"},
      {"서른두 살로 나이 차가 마흔아홉 살에 이른다.",
       "[서른두 살] 32 year-person @2024-09-12 level; [마흔아홉 살] 49 year @2024-09-12 level"},
      {"두 후보는 3%포인트 차로 접전을 벌였다.", "[3%포인트] 3 percentage-point @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("A Korean list of years leaves the talk at the time of all of them", "[ko][period]") {
  const testkit::Row rows[] = {
      {"최근 3년간 불이 139건 났다. 2021년 24건, 2022년 43건, 2023년 72건이다. 장소별로는 도로가 68건이다.",
       "[139건] 139 count @2021/2023 level; [24건] 24 count @2021 level; [43건] 43 count @2022 level; "
       "[72건] 72 count @2023 level; [68건] 68 count @2021/2023 level"},
      // The last of two is what is told of next.
      {"최근 3년간 불이 139건 났다. 2022년 43건에서 2023년 72건으로 늘었다. 도로에서는 68건이다.",
       "[139건] 139 count @2021/2023 level; [43건] 43 count @2022 level; [72건] 72 count @2023 level; "
       "[68건] 68 count @2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("Korean figures of years that the sentence has listed are of these", "[ko][period]") {
  const testkit::Row rows[] = {
      {"2020년 30건, 2021년 45건, 2022년 60건 등 3년간 135건이 적발됐다.",
       "[30건] 30 count @2020 level; [45건] 45 count @2021 level; [60건] 60 count @2022 level; "
       "[135건] 135 count @2020/2022 level"},
      {"2021년 7명, 2022년 9명 등 최근 2년간 16명이 다쳤다.",
       "[7명] 7 person @2021 level; [9명] 9 person @2022 level; [16명] 16 person @2021/2022 level"},
      // Not where there are fewer of them, nor without a list.
      {"2022년 9명 등 최근 3년간 16명이 다쳤다.", "[9명] 9 person @2022 level; [16명] 16 person @2021/2023 level"},
      {"최근 3년간 16명이 다쳤다.", "[16명] 16 person @2021/2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-20");
}

TEST_CASE("The Korean next day is that behind the day talked of", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 3일 불이 나 2명이 숨졌다. 이튿날 1명이 더 숨졌다.",
       "[2명] 2 person @2024-05-03 level; [1명] 1 person @2024-05-04 level"},
      {"지난달 30일 12명이 다쳤다. 다음 날에는 4명이 퇴원했다.",
       "[12명] 12 person @2024-04-30 level; [4명] 4 person @2024-05-01 level"},
      // No day was talked of, or it is an hour of every night.
      {"지난해 화재는 90건이었다. 다음 날 5건이 접수됐다.", "[90건] 90 count @2023 level; [5건] 5 count @2023 level"},
      {"지난 3일 2명이 숨졌다. 밤 11시부터 다음 날 5시까지 길 3곳을 막았다.",
       "[2명] 2 person @2024-05-03 level; [3곳] 3 count @2024-05-03 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-20");
}

TEST_CASE("What a Korean firm tells for the whole year is of no quarter", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 4분기 손실은 30억원이다. 연간으로는 80억원 적자다.",
       "[30억원] 3000000000 KRW @2023-Q4 level; [80억원] 8000000000 KRW @2023 level"},
      {"지난해 4분기 매출은 3조원이다. 연간 기준으로는 11조원이었다.",
       "[3조원] 3000000000000 KRW @2023-Q4 level; [11조원] 11000000000000 KRW @2023 level"},
      // As much as it would be in a year.
      {"지난해 4분기 손실은 30억원이다. 연간으로 환산하면 120억원이다.",
       "[30억원] 3000000000 KRW @2023-Q4 level; [120억원] 12000000000 KRW @2023-Q4 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-20");
}

TEST_CASE("Two Korean halves told together are of one year", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 상반기 3천건에서 하반기 2천500건으로 줄었다.",
       "[3천건] 3000 count @2023-H1 level; [2천500건] 2500 count @2023-H2 level"},
      {"작년 상반기에 5명, 하반기에 8명이 다쳤다.", "[5명] 5 person @2023-H1 level; [8명] 8 person @2023-H2 level"},
      {"하반기에는 1천명을 뽑는다.", "[1천명] 1000 person @2024-H2 level"},
      {"지난해 300명을 뽑았고 하반기에는 500명을 뽑을 계획이다.",
       "[300명] 300 person @2023 level; [500명] 500 person @2024-H2 level forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-05-20");
}

TEST_CASE("A Korean talk of years goes on about the one that is not over", "[ko][period]") {
  const testkit::Row rows[] = {
      {"최근 4년(2021∼2024년) 사기는 2천935건이다.\n\n올해는 474건이 났다.\n\n연령별로는 50대가 175명이다.",
       "[2천935건] 2935 count @2021/2024 level; [474건] 474 count @2024 level; "
       "[50대] between 50-59 year-person @- level; [175명] 175 person @2024 level"},
      // One that is over, or a part of a year, is one of them.
      {"최근 4년(2020∼2023년) 사기는 2천935건이다.\n\n2022년에는 474건이 났다.\n\n직업별로는 회사원이 175명이다.",
       "[2천935건] 2935 count @2020/2023 level; [474건] 474 count @2022 level; [175명] 175 person @2020/2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-20");
}

TEST_CASE("Who receives something in Korean need not do so today", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 출생아는 23만명이다.\n\n난임 시술을 받는 부부가 14만쌍으로 가장 많았다.",
       "[23만명] 230000 person @2023 level; [14만쌍] 140000 count @2023 level"},
      {"지난해 사고는 90건이다.\n\n치료를 받는 환자 가운데 여성은 60명으로 조사됐다.",
       "[90건] 90 count @2023 level; [60명] 60 person @2023 level"},
      {"지난해 사고는 90건이다.\n\n직원이 받는 수당은 70만원이다.",
       "[90건] 90 count @2023 level; [70만원] 700000 KRW @2024-05-20 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-20");
}

TEST_CASE("Korean factors in the present are of the time of what they compare", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 독감 환자는 200명이다.\n여자는 남자의 두 배를 훌쩍 넘는다.",
       "[200명] 200 person @2023 level; [두 배] more-than 2 ratio @2023 level"},
      {"지난해 독감 환자는 200명이다.\n아이가 절반이 넘는다.",
       "[200명] 200 person @2023 level; [절반] more-than 0.5 ratio @2023 share"},
      // … but what there is now.
      {"지난해 독감 환자는 200명이다.\n아직 30명이 병원에 있다.",
       "[200명] 200 person @2023 level; [30명] 30 person @2024-09-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

}  // namespace
}  // namespace attest
