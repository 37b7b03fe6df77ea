// Korean: days and years that are still to come when a figure ends with them.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("What is to be by a Korean time to come is of that time", "[ko][period]") {
  const testkit::Row rows[] = {
      {"정부는 2030년까지 재생에너지 비중을 30%로 높이겠다고 밝혔다.", "[30%] 30 percent @2030 share forecast"},
      {"회사는 내년 6월까지 공장을 3곳 더 짓는다.", "[3곳] 3 count @2025-06 level"},
      {"시는 연말까지 쉼터를 40곳으로 늘릴 계획이다.", "[40곳] 40 count @2024-12-31 level forecast"},
      {"기상청은 모레까지 제주에 50㎜의 비가 내릴 것으로 내다봤다.",
       "[50㎜] 50 millimeter @2024-05-10/2024-05-12 level forecast"},
      // What is over, or goes on.
      {"2023년까지 3만명이 다녀갔다.", "[3만명] 30000 person @../2023 level"},
      {"올해까지 3만명이 다녀갔다.", "[3만명] 30000 person @../2024 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("Two Korean days told together are one time", "[ko][period]") {
  const testkit::Row rows[] = {
      {"어제와 오늘 환자 3명이 숨졌습니다.", "[3명] 3 person @2024-05-09/2024-05-10 level"},
      {"오늘과 내일 강원도에 비가 최고 80㎜ 내립니다.",
       "[80㎜] 80 millimeter @2024-05-10/2024-05-11 level"},
      {"어제 환자 3명이 숨졌습니다.", "[3명] 3 person @2024-05-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("Korean counts from what happened to a time are of all between", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 3일 첫 신고가 들어온 뒤 전날까지 27명이 신고했다.", "[27명] 27 person @2024-05-03/2024-05-09 level"},
      {"3일 개봉 이후 7일까지 90만명이 봤다.", "[90만명] 900000 person @2024-05-03/2024-05-07 level"},
      {"2015년 문을 연 이후 지난해까지 3만명이 다녀갔다.", "[3만명] 30000 person @2015/2023 level"},
      {"3일 개봉 이후 90만명이 봤다.", "[90만명] 900000 person @2024-05-03/2024-05-10 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("A Korean driver's age does not end what the sentence's day is of", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난달 12일에는 국도에서 A(83)씨가 몰던 1t 화물차가 마주 오던 승용차를 들이받아 3명이 다쳤다.",
       "[83] 83 year-person @2024-05-10 level; [1t] 1 tonne @2024-04-12 level; [3명] 3 person "
       "@2024-04-12 level"},
      {"지난해 900억원이던 적자가 올해 300억원으로 줄었다.",
       "[900억원] 90000000000 KRW @2023 level; [300억원] 30000000000 KRW @2024 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("What is set against this year goes on from next year's Korean plan", "[ko][period]") {
  const testkit::Row rows[] = {
      {"군이 내년 공연 40편을 연다. 올해보다 8편 늘어난 것이다.",
       "[40편] 40 count @2025 level; [8편] 8 count @2025 change up"},
      {"군이 내년 살림을 9천억원으로 짰다. 올해보다 600억원 늘어난 것으로, 예산안을 의회에 냈다.",
       "[9천억원] 900000000000 KRW @2025 level; [600억원] 60000000000 KRW @2025 change up"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("Korean figures that are not reached are bounds", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"수확이 350만t도 안 될 것이다.", "[350만t] less-than 3500000 tonne @- level forecast"},
      {"관객은 300명을 넘지 못했다.", "[300명] at-most 300 person @- level"},
      {"어획량은 20만t을 넘나들었다.", "[20만t] about 200000 tonne @- level"},
      {"매장 40곳을 못 채웠다.", "[40곳] 40 count @- level"},
      {"2020년 11월(―15.5%) 이후 가장 컸다.", "[―15.5%] 15.5 percent @2020-11 change down"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("Korean vehicles in tens are no ages where something is done with them", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"시는 전기버스를 90대로 늘렸다.", "[90대] 90 count @- level"},
      {"택시는 50대가 멈췄다.", "[50대] 50 count @- level"},
      {"경찰은 20대를 붙잡았다.", "[20대] between 20-29 year-person @- level"},
      {"취업자는 20대에서 줄었다.", "[20대] between 20-29 year-person @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("A Monday is not the last of a Korean weekend", "[ko][period]") {
  const testkit::Row rows[] = {
      {"김씨는 지난 주말 가게를 찾았다. 호가가 9억원으로 뛰었다.\n\n가나원이 내놓은 5월 둘째 주(6일 기준) 동향을 보면 값은 0.2% "
       "올랐다. 서구가 0.3% 뛰었다.",
       "[9억원] 900000000 KRW @2024-05-04/2024-05-05 level; [0.2%] 0.2 percent @2024-05-06 change up; "
       "[0.3%] 0.3 percent @2024-05-06 change up"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

}  // namespace
}  // namespace attest
