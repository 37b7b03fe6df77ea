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
      // … unless its days are told.
      {"설 연휴 기간(2월 13∼18일) 공항을 찾은 사람은 90만명이다.",
       "[90만명] 900000 person @2024-02-13/2024-02-18 level"},
      {"설 연휴인 지난 2월 9일부터 12일까지 90만명이 다녀갔다.",
       "[90만명] 900000 person @2024-02-09/2024-02-12 level"},
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

TEST_CASE("Korean lists of years, elections and estimates", "[ko][period]") {
  const testkit::Row rows[] = {
      // What a row of years ends with is told of next.
      {"2020년 33곳이던 폐교는 2021년 24곳, 2022년 25곳으로 줄었다가 작년 30곳으로 늘었다. 중학교가 8곳이다.",
       "[33곳] 33 count @2020 level; [24곳] 24 count @2021 level; [25곳] 25 count @2022 level; "
       "[30곳] 30 count @2023 level; [8곳] 8 count @2023 level"},
      {"올해 문을 닫을 예정인 학교는 49곳이다. 지방이 43곳으로 전체의 88%를 차지했다.",
       "[49곳] 49 count @2024 level forecast; [43곳] 43 count @2024 level; [88%] 88 percent @2024 share"},
      // A clause without a figure of its own dates what is counted.
      {"지난해 신입생이 없었던 학교는 112곳으로 집계됐다.", "[112곳] 112 count @2023 level"},
      // The day of an election.
      {"4·3 보궐선거 투표율은 48%다. 3곳 평균은 32.6%였다.",
       "[48%] 48 percent @2024-04-03 level; [3곳] 3 count @2024-04-03 level; "
       "[32.6%] 32.6 percent @2024-04-03 level"},
      {"4·19 혁명 기념식에 300명이 왔다.", "[300명] 300 person @- level"},
      {"지난 7일 오후 총수요 추계는 100.5GW로 나타났다.",
       "[100.5GW] 100.5 gigawatt @2024-11-07 level estimated"},
      {"2050년 인구는 4천만명으로 추계된다.", "[4천만명] 40000000 person @2050 level forecast"},
      // A clause that is over keeps its time to itself.
      {"손님은 1분기에 30% 감소했으나 2분기에 늘면서 상반기 20만명을 기록, 누적으로는 3% 줄어드는 데 그쳤다.",
       "[30%] 30 percent @2024-Q1 change down; [20만명] 200000 person @2024-H1 level; "
       "[3%] 3 percent @2024-H1 change down"},
      {"이들은 지난달 붙잡혔다. 조직은 수년간 1800여명에게서 돈을 가로챘다.",
       "[1800여명] about 1800 person @- level"},
      {"2분기 손님은 1년 전보다 배 이상 늘었다.", "[배 이상] at-least 2 ratio @2024-Q2 change up"},
      {"배 가격은 3천원이다.", "[3천원] 3000 KRW @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Whoever is told of in Korean court news is not its source", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"가나지법 형사1부는 A(48)씨에 대해 징역 13년을 선고했다고 밝혔다.", "48<가나지법; 13년<가나지법"},
      {"선관위에 따르면 무효표는 526표다. 다라군은 67.9%로 승부를 가늠케 했다.", "526표<선관위; 67.9%<선관위"},
      {"시민은 \"두 시간을 기다렸다\"고 했다. 상인은 값이 3천원이라고 했다.", "두 시간<시민; 3천원<상인"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("A Korean paragraph that goes on to a later time is the text's own", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"통일부는 2013년 입국자가 1천500명이라고 밝혔다.\n\n성별로는 여성이 1천145명이다.\n\n"
       "2014년 정착지원 예산은 1천200억원이다.",
       "1천500명<통일부; 1천145명<통일부; 1천200억원"},
      // It says that it reports.
      {"통일부는 2013년 입국자가 1천500명이라고 밝혔다.\n\n2014년 들어온 사람은 30명으로 집계됐다.",
       "1천500명<통일부; 30명<통일부"},
      {"통일부는 2013년 입국자가 1천500명이라고 밝혔다. 통일부 당국자는 \"2014년에도 1천400명일 것\"이라고 했다.\n\n"
       "2014년 1월 거래된 표는 90장이다.",
       "1천500명<통일부; 1천400명<통일부 당국자; 90장"},
      {"면사무소는 2023년 출생아가 2명이라고 밝혔다.\n\n정부는 2024년 예산으로 19조원을 편성했다.",
       "2명<면사무소; 19조원"},
      // Two at once, of whom the second is but a name in Latin letters.
      {"방위사업청과 KOTRA는 자주포 48문을 파는 정부 간 계약을 맺었다고 밝혔다.", "48문<방위사업청<KOTRA"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("A Korean text without a time is of the time of its title", "[ko][period]") {
  const std::string_view text = "4월 물가 2.9%\n농산물은 20.3% 올랐다.\n배는 5월에 9% 내렸다. 감은 7% 내렸다.";
  Article article = testkit::line_article(text, "ko", "2024-05-20");
  article.blocks.front().kind = BlockKind::Heading;
  std::string times;
  for (const Claim& claim : testkit::claims_of(article))
    times += (claim.period ? claim.period->edtf : "-") + ";";
  CHECK(times == "2024-04;2024-04;2024-05;2024-05;");
}

TEST_CASE("Korean texts without a title, bonds with their terms", "[ko][period]") {
  const testkit::Row rows[] = {
      {"농산물은 20.3% 급등했다.", "[20.3%] 20.3 percent @- change up"},
      {"4월에 농산물은 20.3% 급등했다. 사과는 80% 올랐다.",
       "[20.3%] 20.3 percent @2024-04 change up; [80%] 80 percent @2024-04 change up"},
      {"K9은 1천 마력의 엔진으로 시속 67㎞까지 주행이 가능하다.",
       "[1천 마력] 1000 horsepower @2024-11-20 level; [시속 67㎞] 67 kilometer-per-hour @2024-11-20 level"},
      {"10년 만기 국채 금리는 3.4%다.", "[3.4%] 3.4 percent @- level"},
      {"5대 시중은행의 대출은 3조원이다.", "[3조원] 3000000000000 KRW @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Korean figures up to a month, and compared from afar", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올 들어 10월까지 적발된 마약은 2913kg이다. 10월까지 8건이 적발됐다.",
       "[2913kg] 2913 kilogram @2024-01/2024-10 level; [8건] 8 count @2024-01/2024-10 level"},
      {"지난해 매출은 3억원이었다. 10월까지 손님은 8명이다.",
       "[3억원] 300000000 KRW @2023 level; [8명] 8 person @../2024-10 level"},
      {"올해는 66%다. 이는 작년 동일 조사 결과인 51% 대비 15%포인트 상승한 수치다.",
       "[66%] 66 percent @2024 share; [51%] 51 percent @2023 share; [15%포인트] 15 percentage-point "
       "@2024 change up"},
      {"작년 출생아는 3만명에서 올해 2만명으로 줄었다.",
       "[3만명] 30000 person @2023 level; [2만명] 20000 person @2024 level"},
      {"지난해 손님은 8명이다. 지난해까지 90명이 왔다.",
       "[8명] 8 person @2023 level; [90명] 90 person @../2023 level"},
      {"국내 수주량은 1001만CGT다.", "[1001만CGT] 10010000 count @- level"},
      {"평균 운임은 736원으로 원가의 66%에 불과하다.",
       "[736원] 736 KRW @2024-11-20 level; [66%] 66 percent @2024-11-20 level"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Korean times of streaks, analyses and what is foreseen", "[ko][period]") {
  const testkit::Row rows[] = {
      {"이달 1∼10일 수출은 9% 늘었다. 반도체는 지난달까지 7개월 연속 늘었다. 석유제품은 4% 줄었다.",
       "[9%] 9 percent @2024-11-01/2024-11-10 change up; [7개월] 7 month @2024-04/2024-10 level; "
       "[4%] 4 percent @2024-11-01/2024-11-10 change down"},
      {"농촌진흥청이 18일 올해 기상 상태와 작황 자료를 분석한 결과 생산량은 480만t으로 추정됐다.",
       "[480만t] 4800000 tonne @2024 level estimated"},
      {"올해 쌀은 216만t이 생산된 것으로 예측됐다.", "[216만t] 2160000 tonne @2024 level estimated"},
      {"다음 달 이용객은 78만명으로 예상된다. 이는 지난해보다 12% 늘어난 수치다.",
       "[78만명] 780000 person @2024-12 level forecast; [12%] 12 percent @2024-12 change up forecast"},
      {"운항은 지난해 4천회에서 올해 5천회로 늘 것으로 전망된다.",
       "[4천회] 4000 count @2023 level; [5천회] 5000 count @2024 level forecast"},
      {"3월 2일부터 15일까지 900명이 다녀갔다.", "[900명] 900 person @2024-03-02/2024-03-15 level"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Korean places are no levels, and times written as one word", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 12일 3명이 다쳤다. 이들은 8개 병원에서 치료를 받고 있다.",
       "[3명] 3 person @2024-11-12 level; [8개] 8 count @2024-11-20 level"},
      {"지난해 부상자는 40명에서 30명으로 줄었다.", "[40명] 40 person @2022 level; [30명] 30 person @2023 level"},
      {"국세가 올해 들어 8월까지 1년전과 비교해 41조원 더 걷혔다. 국가채무는 전월보다 9조원 늘었다.",
       "[41조원] 41000000000000 KRW @2024-01/2024-08 change up; [9조원] 9000000000000 KRW @2024-08 "
       "change up"},
      {"정부는 올해 성장률 전망치를 2.6%에서 2.4%로 낮췄다.",
       "[2.6%] 2.6 percent @2024 level forecast; [2.4%] 2.4 percent @2024 level forecast"},
      {"3일전 5명이 다쳤다.", "[5명] 5 person @2024-11-17 level"},
      {"지난해 홀로 사는 가구는 전체의 6.6%를 차지했다.", "[6.6%] 6.6 percent @2023 share"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Korean polls and projections keep their source", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"한국갤럽이 성인 1천명에게 정당 지지도를 물은 결과, 가나당은 35%를 기록했다.",
       "1천명<한국갤럽; 35%<한국갤럽"},
      {"통계청은 고령인구가 2022년 17%에서 2070년 46%로 커질 것으로 내다봤다.\n\n"
       "이에 따르면 그 비중은 2069년 46.4%로 정점을 찍는다.",
       "17%<통계청; 46%<통계청; 46.4%"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean years of documents, schools and what was before", "[ko][period]") {
  const testkit::Row rows[] = {
      {"2021년 12월부터 35개월 연속 줄었다.", "[35개월] 35 month @2021-12/2024-10 level"},
      {"19일 가나재단이 낸 '2023 이주민 실태조사 결과'에 따르면 고용률은 64.8%였다. 실업률은 6.9%다.",
       "[64.8%] 64.8 percent @2023 level; [6.9%] 6.9 percent @2023 level"},
      {"지난해 초·중·고교생 사교육비는 29조원이다.", "[29조원] 29000000000000 KRW @2023 level"},
      {"지난해 초 손님은 29명이다.", "[29명] 29 person @2023-01-01 level"},
      {"재단(이사장 홍길동)이 만 15세 이상 시민 900명을 만났다.",
       "[15세 이상] at-least 15 year-person @- level; [900명] 900 person @- level"},
      {"작년 5월 1일부터 12월 17일까지 900명을 만났다.", "[900명] 900 person @2023-05-01/2023-12-17 level"},
      {"고교생은 2007년 35만원이었으나 2017년에는 51만원으로 늘었다. 중학생은 31만원에서 43만원으로 올랐다.",
       "[35만원] 350000 KRW @2007 level; [51만원] 510000 KRW @2017 level; [31만원] 310000 KRW @2007 level; "
       "[43만원] 430000 KRW @2017 level"},
      {"학생의 1인 평균 비용은 10만원이다.", "[10만원] 100000 KRW @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

TEST_CASE("Whose forecast a Korean result has beaten does not tell the result", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"한빛하이닉스는 영업이익이 7조원이라고 공시했다. 이는 연합인포맥스가 집계한 시장 전망치 6조원을 웃돈다. "
       "매출은 17조원이다.",
       "7조원<한빛하이닉스; 6조원<연합인포맥스; 17조원<한빛하이닉스"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean rates of so many people, and ages from one to another", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"작년 사망률은 10만명 당 161.1명이다.", "[161.1명] 161.1 person @2023 level"},
      {"작년에는 10대부터 30대까지에서 1위였다.",
       "[10대부터 30대] between 10-39 year-person @- level; [1위] 1 rank "
       "@2023 rank"},
      {"작년에는 1일 평균 43명이 다쳤다.", "[43명] 43 person-per-day @2023 level"},
      {"사망률은 지난해 142명으로 전년도 144명에서 1% 감소했다.",
       "[142명] 142 person @2023 level; [144명] 144 person @2022 level; [1%] 1 percent @2023 change down"},
      {"지난 12일 3명이 다쳐 8개 병원에서 치료를 받고 있다.",
       "[3명] 3 person @2024-11-12 level; [8개] 8 count @2024-11-12 level"},
  };
  testkit::check_claims(rows, "ko", "2024-11-20");
}

}  // namespace
}  // namespace attest
