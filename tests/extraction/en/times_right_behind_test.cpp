// English: a time that stands right beside its figure.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("from the first of a month to a day of another", "[en][period]") {
  const testkit::Row rows[] = {
      {"Some 846 bikes were stolen from March through July 9.",
       "[Some 846] about 846 count @2018-03/2018-07-09 level"},
      {"Between January and June 9, 214 bikes were stolen.",
       "[214] 214 count @2018-01/2018-06-09 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("each of the changes that another is compared with has its time", "[en][period]") {
  const testkit::Row rows[] = {
      {"Rents rose 0.4% last month, compared with increases of 0.2% in July and 0.7% in May.",
       "[0.4%] 0.4 percent @2018-08 change up; [0.2%] 0.2 percent @2018-07 change up; "
       "[0.7%] 0.7 percent @2018-05 change up"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("what is to come is set against what is now", "[en][period]") {
  const testkit::Row rows[] = {
      {"The strait will carry 30 ferries in 2025, compared with 12 today.",
       "[30] 30 count @2025 level forecast; [12] 12 count @2018-09-07 level forecast"},
      {"There will be 43,000 pupils in 2022, against about 57,000 now.",
       "[43,000] 43000 person @2022 level forecast; [about 57,000] about 57000 person "
       "@2018-09-07 level forecast"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("the night of an event is that of its figures", "[en][period]") {
  const testkit::Row rows[] = {
      {"At the height of last night's storm 25,300 farms had no power.",
       "[25,300] 25300 count @2018-09-06 level"},
      {"Tuesday night's fire destroyed 14 shops.", "[14] 14 count @2018-09-04 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

}  // namespace
}  // namespace attest
