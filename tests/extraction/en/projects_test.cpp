// English: projects, guidance and courses that nobody foresees.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a project is no projection", "[en][status]") {
  const testkit::Row rows[] = {
      {"The council spent £40m on road projects in 2016.", "[£40m] 40000000 GBP @2016 level"},
      {"The school project cost £3m in 2016.", "[£3m] 3000000 GBP @2016 level"},
      {"Officers sent new guidance to 40 schools in June.", "[40] 40 count @2020-06 level"},
      {"The unlikely winner got 40 votes in June.", "[40] 40 count @2020-06 level"},
      // But these foresee.
      {"The bank projects growth of 3% in 2021.", "[3%] 3 percent @2021 change up forecast"},
      {"Dorn projects a loss of £3m in 2021.", "[£3m] 3000000 GBP @2021 level forecast"},
      {"It is on course to lose £3m in 2021.", "[£3m] 3000000 GBP @2021 level forecast"},
      {"Its guidance for 2021 is £3m.", "[£3m] 3000000 GBP @2021 level forecast"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

}  // namespace
}  // namespace attest
