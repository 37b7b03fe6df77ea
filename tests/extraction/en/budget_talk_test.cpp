// English: talk of a budget goes on about its year.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a budget that is voted on on a day is of its year", "[en][period]") {
  const testkit::Row rows[] = {
      {"Aldermen raised levies by 3% on Monday in passing the 2023 budget.\n\n"
       "They set aside $40 million for drains.\n\nThe town has 16 ploughs.\n\n"
       "Ann Moss on Monday secured $2 million for buses.",
       "[3%] 3 percent @2022-12-05 change up; [$40 million] 40000000 USD @2023 level; "
       "[16] 16 count @2022-12-07 level; [$2 million] 2000000 USD @2023 level"},
      // Money of a day, where no plan is talked of.
      {"Aldermen raised levies by 3% on Monday.\n\nThey set aside $40 million for drains.",
       "[3%] 3 percent @2022-12-05 change up; [$40 million] 40000000 USD @2022-12-05 level"},
  };
  testkit::check_claims(rows, "en", "2022-12-07");
}

}  // namespace
}  // namespace attest
