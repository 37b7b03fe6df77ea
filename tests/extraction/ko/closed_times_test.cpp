// Korean: words for days, weeks, seasons and hours that stand for one time each.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

// 2023-07-19 is a Wednesday.
constexpr std::string_view kPaper = "2023-07-19";

TEST_CASE("Korean days and months seen from the paper's day", "[ko][period]") {
  const testkit::Row rows[] = {
      {"그끄제 산사태가 났다. 숨진 사람은 40살 농부다.", "[40살] 40 year-person @2023-07-16 level"},
      {"그끄제 산사태가 났다. 다친 사람은 40살 농부다.", "[40살] 40 year-person @2023-07-19 level"},
      {"그끄제 산사태로 3명이 숨졌다.", "[3명] 3 person @2023-07-16 level"},
      {"닷새 전 문을 연 매장에 300명이 왔다.", "[300명] 300 person @2023-07-14 level"},
      {"엿새 전에는 90명이 왔다.", "[90명] 90 person @2023-07-13 level"},
      {"간밤에 화재로 3명이 다쳤다.", "[3명] 3 person @2023-07-18 level"},
      {"지난밤 내린 비로 12가구가 잠겼다.", "[12가구] 12 count @2023-07-18 level"},
      {"반년 전 회원은 32명이었다.", "[32명] 32 person @2023-01 level"},
      {"일주일 전 환자는 300명이었다.", "[300명] 300 person @2023-07-10/2023-07-16 level"},
      {"지지난주 환자는 300명이었다.", "[300명] 300 person @2023-07-03/2023-07-09 level"},
      {"지난 연말 회원은 5만명이었다.", "[5만명] 50000 person @2022-12-31 level"},
      {"지난 분기 매출은 30억원이었다.", "[30억원] 3000000000 KRW @2023-Q2 level"},
      {"최근 2주간 환자는 300명이었다.", "[300명] 300 person @2023-07-03/2023-07-16 level"},
      {"일주일 전보다 환자가 20명 늘었다.", "[20명] 20 person @- change up"},
  };
  testkit::check_claims(rows, "ko", kPaper);
}

TEST_CASE("Korean weekends, pairs of days and hours of a count", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 주말 이틀간 손님 300명이 왔다.", "[300명] 300 person @2023-07-15/2023-07-16 level"},
      {"이번 주말 이틀간 300명이 모인다.", "[300명] 300 person @2023-07-22/2023-07-23 level"},
      {"주말 사이 80㎜의 비가 내렸다.", "[80㎜] 80 millimeter @2023-07-15/2023-07-16 level"},
      {"15일과 16일 이틀간 열린 장터에 3만명이 왔다.", "[3만명] 30000 person @2023-07-15/2023-07-16 level"},
      {"투표는 18일 실시됐다. 오후 3시 기준 투표율은 31.2%다.", "[31.2%] 31.2 percent @2023-07-18 level"},
      {"15일 하루 40만명이 봤다.", "[40만명] 400000 person @2023-07-15 level"},
      {"전날 하루에만 300명이 왔다.", "[300명] 300 person @2023-07-18 level"},
      {"지난해 하루 300명이 왔다.", "[하루 300명] 300 person-per-day @2022 level"},
      {"오후 3시 기준 결항은 12편이다.", "[12편] 12 count @2023-07-19 level"},
  };
  testkit::check_claims(rows, "ko", kPaper);
}

TEST_CASE("Korean seasons are of the years they are called by", "[ko][period]") {
  const testkit::Row rows[] = {
      {"관중은 2021~2022시즌 300만명이었다.", "[300만명] 3000000 person @2021/2022 level"},
      {"그는 2020-21시즌 21골을 넣었다.", "[21골] 21 count @2020/2021 level"},
      {"그는 2021시즌 21골을 넣었다.", "[21골] 21 count @2021 level"},
      {"이번 시즌 21골을 넣었다.", "[21골] 21 count @2023 level"},
      // A week of a month is no length.
      {"7월 3주 휘발유는 1600원이었다.", "[1600원] 1600 KRW @2023-07 level"},
  };
  testkit::check_claims(rows, "ko", kPaper);
}

}  // namespace
}  // namespace attest
