// Korean: what reports on holidays, markets, surveillance and company results word.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"
#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("A Korean holiday is no date, nor what is told of it next", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 사고는 90건이었다. 추석 연휴 기간 사고로 9명이 숨졌다. 다친 사람은 30명이다.",
       "[90건] 90 count @2023 level; [9명] 9 person @- level; [30명] 30 person @- level"},
      {"올해 설 연휴에는 12명이 다쳐 지난해 설 연휴보다 3명 줄었다.",
       "[12명] 12 person @- level; [3명] 3 person @- change down"},
      {"이번 연휴에 3만명이 섬을 찾았다.", "[3만명] 30000 person @- level"},
      // A holiday that is only a word of something else dates nothing.
      {"지난달 추석 선물 예약은 20% 늘었다.", "[20%] 20 percent @2024-10 change up"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Korean times that what stands beside them tells", "[ko][period]") {
  const testkit::Row rows[] = {
      // Of the day before a trading day, of no half-year.
      {"상반기 거래량은 20만건이었다. 코스피는 전 거래일보다 12포인트 오른 2,561에 마쳤다.",
       "[20만건] 200000 count @2024-H1 level; [12포인트] 12 count @2024-11-20 change up; "
       "[2,561] 2561 count @2024-11-20 level"},
      {"작년 수출은 9억달러였다. 수입은 전월보다 3% 줄었다.",
       "[9억달러] 900000000 USD @2023 level; [3%] 3 percent @- change down"},
      {"지난달 수출은 9억달러였다. 수입은 전월보다 3% 줄었다.",
       "[9억달러] 900000000 USD @2024-10 level; [3%] 3 percent @2024-10 change down"},
      // What a change is told from, in the sentence behind.
      {"2016년 300건이던 화재는 지난해 210건으로 줄었다. 인명 피해도 120명에서 80명으로 감소했다.",
       "[300건] 300 count @2016 level; [210건] 210 count @2023 level; [120명] 120 person @2016 level; "
       "[80명] 80 person @2023 level"},
      {"지난달 사고는 90건이다. 부상자는 40명에서 30명으로 줄었다.",
       "[90건] 90 count @2024-10 level; [40명] 40 person @- level; [30명] 30 person @2024-10 level"},
      // A share in brackets is of the time of its figure.
      {"상장사 500개사 중 300개사(60%)가 3분기 누적 흑자를 냈다.",
       "[500개사] 500 count @2024-01/2024-09 level; [300개사] 300 count @2024-01/2024-09 level; "
       "[60%] 60 percent @2024-01/2024-09 share"},
      {"3분기 연결 누적 매출은 9천억원이다.", "[9천억원] 900000000000 KRW @2024-01/2024-09 level"},
      {"지난달까지 14개월 연속 인구가 줄었다.", "[14개월] 14 month @2023-09/2024-10 level"},
      {"올해 46주차(11월 10일~16일) 환자는 60명이다.", "[60명] 60 person @2024-11-10/2024-11-16 level"},
      {"올해 환자는 900명이다. 45주차 환자는 60명이다.",
       "[900명] 900 person @2024 level; [60명] 60 person @- level"},
      {"지난 5일 기준 80kg 산지 쌀값은 15만원으로 1년 전보단 9% 내렸다.",
       "[15만원] 150000 KRW @2024-11-05 level; [9%] 9 percent @2024-11-05 change down"},
      {"월별로는 12월이 32명으로 가장 많았다.", "[32명] 32 person @2023-12 level"},
      {"12월에는 공원 3곳이 문을 연다고 밝혔다.", "[3곳] 3 count @2024-12 level"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("The day on which somebody is quoted dates no figure", "[ko][period]") {
  const testkit::Row rows[] = {
      {"20일 가나청이 국회에 낸 국정감사 자료에 따르면 지난해 사고는 90건이다.", "[90건] 90 count @2023 level"},
      {"20일 다라군의 의료기관 표본감시에 따르면 환자는 60명이다.", "[60명] 60 person @- level"},
      // What was done on the day, with a figure before the words, is of it.
      {"18일 5명을 조사한 경찰에 따르면 부상자는 2명이다.",
       "[5명] 5 person @2024-11-18 level; [2명] 2 person @2024-11-18 level"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Korean sources: two at once, a company, whose the surveillance is", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"한국은행과 금융감독원에 따르면 대출은 1천조원이다.", "1천조원<한국은행<금융감독원"},
      {"국토교통부·통계청은 거래가 20만건이라고 밝혔다.", "20만건<국토교통부<통계청"},
      {"질병관리청의 외래환자 감시에 따르면 환자는 30명이다.", "30명<질병관리청"},
      {"한빛소재는 3분기 매출이 1천200억원으로 늘었다고 밝혔다.", "1천200억원<한빛소재"},
      {"가온 식품은 공장을 지어 200명을 뽑았다고 설명했다.", "200명<가온 식품"},
      // Told of, not speaking.
      {"사망자는 3명으로 늘었다고 밝혔다.", "3명"},
      {"통계청은 인구를 발표했다. 사망자는 3명으로 늘었다고 밝혔다.", "3명<통계청"},
  };
  testkit::check_sources(rows, "ko");
}

}  // namespace
}  // namespace attest
