// English: what is denied, what is planned, and what came of it.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("what is said not to be so is denied, and no other figure", "[en][status]") {
  const testkit::Row rows[] = {
      {"Not 70 but 40 clerks were hired.",
       "[70] 70 count @- level denied; [40] 40 person @- level"},
      {"The bus carried 40 pupils, not 70.",
       "[40] 40 person @- level; [70] 70 person @- level denied"},
      {"The count was 40, not 70 as reported earlier.",
       "[40] 40 count @- level; [70] 70 count @- level denied"},
      {"He won, not by 70 votes but by 400.",
       "[70] 70 count @- level denied; [400] 400 count @- level"},
      {"Not only 70 homes but 40 barns went.",
       "[70] 70 count @- level; [40] 40 count @- level"},
      {"It was wrongly reported that 70 miners had died.",
       "[70] 70 person @- level denied"},
      {"It is not true that 70 miners died.",
       "[70] 70 person @2021-06-15 level denied"},
      {"He was acquitted of taking $70,000.", "[$70,000] 70000 USD @- level denied"},
      {"The mine denies that 70 died but admits 40 did.",
       "[70] 70 person @- level denied; [40] 40 person @- level"},
  };
  testkit::check_claims(rows, "en", "2021-06-15");
}

TEST_CASE("what was planned is a plan, what came of it a fact", "[en][status]") {
  const testkit::Row rows[] = {
      {"The county had planned 70 flats but built 40.",
       "[70] 70 count @- level forecast; [40] 40 count @- level"},
      {"The mill had hoped for 70 orders but got 40.",
       "[70] 70 count @- level forecast; [40] 40 count @- level"},
      {"The mill is considering cutting 70 jobs.", "[70] 70 count @- change down forecast"},
      {"The mill is threatening to close 70 shops.", "[70] 70 count @- level forecast"},
      {"The mill promised to create 70 jobs.", "[70] 70 count @- level forecast"},
      {"Some 70 homes could be lost.", "[Some 70] about 70 count @- level forecast"},
      {"The bridge should cost $70 million.", "[$70 million] 70000000 USD @- level forecast"},
      {"He could face 12 years in prison.", "[12 years] 12 year @- level forecast"},
      {"The clinic sees 70 patients a day.", "[70] 70 person-per-day @- level"},
      {"The smoke could be seen 12 miles away.", "[12 miles] 12 mile @- level"},
  };
  testkit::check_claims(rows, "en", "2021-06-15");
}

}  // namespace
}  // namespace attest
