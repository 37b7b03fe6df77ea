// English: sentences that look like those which a rule is for, and are none.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("English figures that only look alike are left as they are", "[en][look-alike]") {
  const testkit::Row rows[] = {
      {"On Wednesday 12 people were shot. On Thursday the index closed up 2 percent.",
       "[12] 12 person @2026-11-18 level; [2 percent] 2 percent @2026-11-19 change up"},
      {"The trial starts after the crash on Monday killed 12.", "[12] 12 person @2026-11-16 level"},
      {"The line will open after 40 stations are built.", "[40] 40 count @- level forecast"},
      {"The agency revised its estimate of the cost last year to $3 million.",
       "[$3 million] 3000000 USD @2025 level estimated revised"},
      {"Turn 5 people away and you lose money.", "[5] 5 person @- level"},
      {"The typhoon app is a 30 MB file.", "[30 MB] 30 megabyte @2026-11-20 level"},
      {"Norvik lost $40 million in its second quarter.", "[$40 million] 40000000 USD @2026-Q2 level"},
  };
  testkit::check_claims(rows, "en", "2026-11-20");
}

}  // namespace
}  // namespace attest
