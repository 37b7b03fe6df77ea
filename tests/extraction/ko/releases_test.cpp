// Korean: what agencies and firms give out: comparisons with a year ago, days of telling, records.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"
#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean comparisons are with the same part of another year", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올 1분기 항구 이용객은 20만 명으로, 지난해 15만 명보다 33% 늘었다.",
       "[20만 명] 200000 person @2024-Q1 level; [15만 명] 150000 person @2023-Q1 level; "
       "[33%] 33 percent @2024-Q1 change up"},
      {"올 1분기 철강 수출은 50만 톤이었다. 목재는 지난해 8만 톤보다 줄어든 7만 톤이었다.",
       "[50만 톤] 500000 tonne @2024-Q1 level; [8만 톤] 80000 tonne @2023-Q1 level; "
       "[7만 톤] 70000 tonne @2024-Q1 level"},
      {"가동률은 지난해 3분기 61%에서 4분기 64%를 거쳐 올해 1분기 70%로 올랐다. 생산은 9만 대로 "
       "지난해 같은 기간(6만 대)보다 50% 늘었다.",
       "[61%] 61 percent @2023-Q3 level; [64%] 64 percent @2023-Q4 level; [70%] 70 percent "
       "@2024-Q1 level; [9만 대] 90000 count @2024-Q1 level; [6만 대] 60000 count @2023-Q1 level; "
       "[50%] 50 percent @2024-Q1 change up"},
      {"올 1분기 선적은 9만 회였다. 2019년에는 8만 회였다. 2019년 대비 12% 늘어난 것이다.",
       "[9만 회] 90000 count @2024-Q1 level; [8만 회] 80000 count @2019 level; "
       "[12%] 12 percent @2024-Q1 change up"},
      {"지난달 배추 도매가격은 4천 원이었다. 이달은 지난해 5천 원과 비슷한 4천500원 선이 될 것으로 전망된다.",
       "[4천 원] 4000 KRW @2024-04 level; [5천 원] 5000 KRW @2023-05 level forecast; "
       "[4천500원] 4500 KRW @2024-05 level forecast"},
      {"2분기 매출은 50억 원으로 지난해 실적보다 5% 늘었다.",
       "[50억 원] 5000000000 KRW @2024-Q2 level; [5%] 5 percent @2024-Q2 change up"},
      {"올해는 어느 때보다 많은 3만 명이 찾았다.", "[3만 명] 30000 person @2024 level"},
      // A list of what is compared with, not of what is told.
      {"2022년 67명, 2021년 63명과 비교해 올해는 90명이 다쳤다.",
       "[67명] 67 person @2022 level; [63명] 63 person @2021 level; [90명] 90 person @2024 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("Korean records of the year are of the time talked of", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난달 경매 낙찰률은 43%였다. 올해 처음으로 40%를 웃돌았다. 응찰자는 평균 8명이었다.",
       "[43%] 43 percent @2024-04 level; [40%] more-than 40 percent @2024-04 level; "
       "[8명] 8 person @2024-04 level"},
      {"지난달 거래는 190건으로 올 들어 가장 많았다. 전달(150건)보다 40건 늘었다.",
       "[190건] 190 count @2024-04 level; [150건] 150 count @2024-03 level; "
       "[40건] 40 count @2024-04 change up"},
      {"올해 처음 열린 등불 축제에 3만 명이 다녀갔다.", "[3만 명] 30000 person @2024 level"},
      {"1분기 말 가계 빚은 900조 원으로 3분기 연속 늘었다.",
       "[900조 원] 900000000000000 KRW @2024-03-31 level; [3분기] 3 quarter @2024-03-31 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("Korean stocks at the end of a quarter talked of leave it the topic", "[ko][period]") {
  const testkit::Row rows[] = {
      {"‘2024년 1분기 가계 빚’에 따르면 1분기 말 잔액은 900조 원이었다. 카드 빚은 70조 원이었다.",
       "[900조 원] 900000000000000 KRW @2024-03-31 level; "
       "[70조 원] 70000000000000 KRW @2024-Q1 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("Korean rates: on a thousand, a day and a month; numbers of patients", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"인구 1천명당 이혼 건수를 나타내는 조이혼율은 1.8건이다.", "[1.8건] 1.8 permille"},
      {"남자 1000명당 이혼 건수는 40대 후반 7.2건이다.",
       "[40대] between 40-49 year-person; [7.2건] 7.2 permille"},
      {"1000명당 12명이 숨졌다.", "[12명] 12 person"},
      {"인구 10만명당 환자는 329.1명이다.", "[329.1명] 329.1 person"},
      {"개통 초기 하루 평균 이용객은 7만 명이었다.", "[7만 명] 70000 person-per-day"},
      {"월평균 임금은 300만원이다.", "[300만원] 3000000 KRW-per-month"},
      {"1일 운행횟수가 132회로 늘었다.", "[132회] 132 count-per-day"},
      {"95번 환자가 퇴원했다.", ""},
      {"대법원 3부는 징역 3년을 확정했다.", "[3년] 3 year"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean deeds that somebody tells of on a day have none of their own", "[ko][period]") {
  const testkit::Row rows[] = {
      {"부산경찰청은 10일 사기 혐의로 51명을 검거했다고 밝혔다. 증거 120점을 압수했다.",
       "[51명] 51 person @- level; [120점] 120 count @- level"},
      {"10일 부산경찰청은 사기 혐의로 51명을 검거했다고 밝혔다.", "[51명] 51 person @- level"},
      {"통계청은 10일 지난달 취업자가 30만 명 늘었다고 밝혔다.",
       "[30만 명] 300000 person @2024-04 change up"},
      {"부산경찰청은 10일 도박장에서 51명을 검거했다.", "[51명] 51 person @2024-05-10 level"},
      {"7일 발생한 사고로 2명이 숨졌다.", "[2명] 2 person @2024-05-07 level"},
      {"소방청은 지난달 27일 폭우로 주택 40채가 잠겼다고 전했다.", "[40채] 40 count @2024-04-27 level"},
      {"이재민은 1990명으로 전날 집계와 같다.", "[1990명] 1990 person @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("Korean sources of leads, firms, and titles before names", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"지난해 독감 환자가 17만 명인 것으로 집계됐다.\n질병청은 감시 연보를 펴냈다고 10일 밝혔다.", "17만 명<질병청"},
      // Nothing says that it was counted by anybody.
      {"지난해 독감 환자가 17만 명이었다.\n질병청은 감시 연보를 펴냈다고 10일 밝혔다.", "17만 명"},
      {"한빛자동차는 지난달 6만 대를 판매했다고 5일 밝혔다.", "6만 대<한빛자동차"},
      {"10일 부동산 정보업체 바른집에 따르면 거래는 300건이었다.", "300건<부동산 정보업체 바른집"},
      {"한국은행에 따르면 대출은 10조 원 늘었다.\n한국은행 관계자는 “주택 거래가 늘면서 돈을 빌리려는 가구가 많아졌다”고 설명했다. 카드 "
       "이용액은 90조 원이었다.",
       "10조 원<한국은행; 90조 원<한국은행"},
      {"소방방재청이 지난달까지 화재를 분석한 결과, 모두 900건이 발생했다.", "900건<소방방재청"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("The time of a Korean level that was left is not that of where it went", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올 1분기 손님은 30만 명이다. 외국인은 지난해 1분기 1만 명에서 5배 늘었다. 일본인은 지난해 1분기 2천 명에서 3천 명으로 "
       "늘었다.",
       "[30만 명] 300000 person @2024-Q1 level; [1만 명] 10000 person @2023-Q1 level; "
       "[5배] 5 ratio @2024-Q1 change up; [2천 명] 2000 person @2023-Q1 level; "
       "[3천 명] 3000 person @2024-Q1 level"},
      // Where it happened.
      {"지난해 8곳에서 30명이 다쳤다.", "[8곳] 8 count @2023 level; [30명] 30 person @2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("A share of what a Korean bracket tells is of the time told of", "[ko][period]") {
  const testkit::Row rows[] = {
      {"1분기 수출은 9조원으로 매출(29조원)의 32%를 차지했다.",
       "[9조원] 9000000000000 KRW @2024-Q1 level; [29조원] 29000000000000 KRW @2024-Q1 level; "
       "[32%] 32 percent @2024-Q1 share"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

}  // namespace
}  // namespace attest
