// English: reports whose opening names no time, and what dates them.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a time named far down in a silent report is of its paragraph", "[en][period]") {
  const testkit::Row rows[] = {
      {"The council has picked 14 sites for weirs.\n\nEngineers chose from 60 places.\n\n"
       "Anglers sent in 300 letters.\n\nThe mayor thanked them all.\n\n"
       "\"Last month 9 of us stood in the rain,\" said Ann Moss.\n\nTwo of the weirs were rebuilt.",
       "[14] 14 count @2022-06-17 level; [60] 60 count @2022-06-17 level; "
       "[300] 300 count @2022-06-17 level; [9] 9 count @2022-05 level; "
       "[Two] 2 count @2022-06-17 level"},
      // What the opening names goes on.
      {"The council picked 14 sites for weirs in May.\n\nEngineers chose from 60 places.",
       "[14] 14 count @2022-05 level; [60] 60 count @2022-05 level"},
  };
  testkit::check_claims(rows, "en", "2022-06-17");
}

TEST_CASE("answers are of the days of asking, also where they are told as now", "[en][period]") {
  const testkit::Row rows[] = {
      {"More than half trust the regent, a poll has found.\n\nShe now leads with 54 per cent.\n\n"
       "Indeed, only 20 per cent of voters were able to name her rival.\n\n"
       "The poll was conducted on June 4-6.",
       "[More than half] more-than 0.5 ratio @2022-06-04/2022-06-06 share; "
       "[54 per cent] 54 percent @2022-06-04/2022-06-06 share; "
       "[20 per cent] 20 percent @2022-06-04/2022-06-06 share"},
  };
  testkit::check_claims(rows, "en", "2022-06-17");
}

}  // namespace
}  // namespace attest
