// English: how old those were who died.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("who died is of the age of that day", "[en][period]") {
  const testkit::Row rows[] = {
      {"Care worker Donna Hill, 38, died at the wheel near Bude on Tuesday.",
       "[38] 38 year-person @2022-08-02 level"},
      {"A six-year-old boy and a woman, 71, were found dead in a flat on Monday, police said.",
       "[six-year-old] 6 year-person @2022-08-01 level; [71] 71 year-person @2022-08-01 level"},
      {"Two men, aged 19 and 22, drowned off the pier on Saturday.",
       "[Two] 2 person @2022-07-30 level; [aged 19] 19 year-person @2022-07-30 level; "
       "[22] 22 year-person @2022-07-30 level"},
      {"A ferry sank on Tuesday. Among the dead was a 26-year-old nurse.",
       "[26-year-old] 26 year-person @2022-08-02 level"},
      {"A ferry sank on Tuesday. A 26-year-old nurse was rescued.",
       "[26-year-old] 26 year-person @2022-08-05 level"},
      // Who lives is as old as the paper says.
      {"Anna Lee, 40, said on Monday that nobody was killed.",
       "[40] 40 year-person @2022-08-05 level"},
      {"John Reed, 44, was charged on Tuesday.", "[44] 44 year-person @2022-08-05 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

}  // namespace
}  // namespace attest
