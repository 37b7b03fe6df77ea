// English: days by which something is to be, and weeks of a month.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a weekday before or by which something is foreseen is to come", "[en][period]") {
  const testkit::Row rows[] = {  // printed on a Friday
      {"The firm expects to open 40 shops before Tuesday.",
       "[40] 40 count @2026-11-20/2026-11-23 level forecast"},
      {"By Sunday night 60 wells should be back.", "[60] 60 count @2026-11-22 level forecast"},
      {"By Wednesday night 60 wells had dried up.", "[60] 60 count @2026-11-18 level"},
      {"The ferry made 60 trips before Tuesday.", "[60] 60 count @../2026-11-16 level"},
      {"We'll have 60 buses by the weekend.", "[60] 60 count @2026-11-21 level forecast"},
  };
  testkit::check_claims(rows, "en", "2026-11-20");
}

TEST_CASE("the first weeks of a month are counted from its first day", "[en][period]") {
  const testkit::Row rows[] = {
      {"Some 40 ships called in the first two weeks of May.",
       "[Some 40] about 40 count @2026-05-01/2026-05-14 level"},
      {"Some 40 ships called in the first week of this month.",
       "[Some 40] about 40 count @2026-11-01/2026-11-07 level"},
      {"Some 40 ships called in May.", "[Some 40] about 40 count @2026-05 level"},
      {"Since rains began in mid-May, 40 wells have filled.",
       "[40] 40 count @2026-05/2026-11-20 level"},
      {"Since fires erupted in mid-May, 40 farms have closed.",
       "[40] 40 count @2026-05/2026-11-20 level"},
  };
  testkit::check_claims(rows, "en", "2026-11-20");
}

TEST_CASE("a death confirmed on a day is counted on that day", "[en][period]") {
  const testkit::Row rows[] = {
      {"Three deaths were confirmed on Sunday.", "[Three] 3 person @2026-11-15 level"},
      {"The mayor confirmed on Sunday that three deaths occurred.",
       "[three] 3 person @- level"},
  };
  testkit::check_claims(rows, "en", "2026-11-20");
}

}  // namespace
}  // namespace attest
