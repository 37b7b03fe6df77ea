// Korean: the end of a month, of which year it is.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("A Korean end of a month is of the year that it stands in", "[ko][period]") {
  const testkit::Row rows[] = {
      {"시는 10월 말까지 정류장 40곳을 고친다.", "[40곳] 40 count @2024-10-31 level"},
      {"도는 12월 말까지 체납액 30억 원을 걷을 방침이다.", "[30억 원] 3000000000 KRW @2024-12-31 level forecast"},
      {"11월 말 완공되는 주차장에는 차 300대를 댈 수 있다.", "[300대] 300 count @2024-11-30 level"},
      {"시는 이달 말까지 상인 300명에게 지원금을 준다.", "[300명] 300 person @2024-08-31 level"},
      {"군은 다음 달 말까지 농가 120곳을 돈다.", "[120곳] 120 count @2024-09-30 level"},
      {"구는 오는 11월 말까지 통장 30명을 뽑는다.", "[30명] 30 person @2024-11-30 level"},
      // What stands at its end is told when it is over.
      {"10월 말 현재 가입자는 30만 명이다.", "[30만 명] 300000 person @2023-10-31 level"},
      {"지난 10월 말 외환보유액은 4천억 달러였다.", "[4천억 달러] 400000000000 USD @2023-10-31 level"},
      {"6월 말까지 3만 명이 신청했다.", "[3만 명] 30000 person @../2024-06-30 level"},
      {"7월 말 실업자는 80만 명이다.", "[80만 명] 800000 person @2024-07-31 level"},
      // An event late in a month has no day.
      {"이달 말 열리는 축제에는 3만 명이 찾을 전망이다.", "[3만 명] 30000 person @2024-08 level forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("Korean parts of a month begin and end a time as the month does", "[ko][period]") {
  const testkit::Row rows[] = {
      {"6월 하순부터 7월 초순까지 210㎜가 내렸다.", "[210㎜] 210 millimeter @2024-06/2024-07 level"},
      {"다음 달 초부터 버스 12대를 늘린다.", "[12대] 12 count @2024-09/.. change up"},
      {"지난해 5월 초 2만 명이 모였다.", "[2만 명] 20000 person @2023-05 level"},
      {"지난달 초 1천300원이던 환율이 지난달 말 1천320원으로 올랐다.",
       "[1천300원] 1300 KRW @2024-07 level; [1천320원] 1320 KRW @2024-07-31 level"},
      {"이달 말부터 값을 5% 올린다.", "[5%] 5 percent @2024-08 change up"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

}  // namespace
}  // namespace attest
