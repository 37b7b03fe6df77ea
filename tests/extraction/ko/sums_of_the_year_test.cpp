// Korean: sums from the start of the year.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("A Korean sum of the year goes up to what the text is on", "[ko][period]") {
  const testkit::Row rows[] = {
      {"이달 1∼10일 수출은 158억 달러다. 올해 누적 수출은 3천660억 달러다.",
       "[158억 달러] 15800000000 USD @2024-08-01/2024-08-10 level; "
       "[3천660억 달러] 366000000000 USD @2024-01-01/2024-08-10 level"},
      {"지난달 수출은 577억 달러였다. 연간 누적 무역적자는 184억 달러다.",
       "[577억 달러] 57700000000 USD @2024-07 level; [184억 달러] 18400000000 USD @2024-01/2024-07 level"},
      {"올해 누적 관객은 4천만 명이다.", "[4천만 명] 40000000 person @2024 level"},
      {"올 들어 이날까지 교통사고 3천 건이 났다.", "[3천 건] 3000 count @2024/2024-08-20 level"},
      {"이날까지 3천 명이 서명했다.", "[3천 명] 3000 person @../2024-08-20 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

}  // namespace
}  // namespace attest
