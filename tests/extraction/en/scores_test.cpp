// English: what one side has against the other, and what only looks like it.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("what both sides have are two counts", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The Dorns beat the Safas 26-20 in overtime.", "[26] 26 count; [20] 20 count"},
      {"Dorn beat Safa 41-17 on Sunday.", "[41] 41 count; [17] 17 count"},
      {"Dorn won 2-0 at home.", "[2] 2 count; [0] 0 count"},
      {"The board voted 6-3 to close the pool.", "[6] 6 person; [3] 3 person"},
      {"The court approved it by a vote of 5-4.", "[5] 5 count; [4] 4 count"},
      {"It was a 4-1 victory for Dorn.", "[4] 4 count; [1] 1 count"},
      {"The game was a 1-1 draw.", "[1] 1 count; [1] 1 count"},
      // Ranges, tables of games and codes.
      {"The trip takes 2-3 days.", "[2-3 days] between 2-3 day"},
      {"Most are aged 18-24.", "[aged 18-24] between 18-24 year-person"},
      {"Ada Norvik won 6-4, 7-6 in the final.", ""},
      {"Dorn lost 1-3 at Safa.", ""},
      {"The side is now 10-3 overall.", ""},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("digits of a salary and a standing start are counted by nobody", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"He earns six figures.", ""},
      {"She got a seven-figure payout and 12 days off.", "[12 days] 12 day"},
      {"The car does 0-60 in 4 seconds.", "[4 seconds] 4 second"},
      {"The museum shows six figures of saints.", "[six] 6 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("the second of several is no second of time", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"He lost by 12 votes after a second count.", "[12] 12 count"},
      {"They met for a second time and sold 40 cows.", "[40] 40 count"},
      {"It closed for a second straight day with 9 trees down.", "[9] 9 count"},
      {"The light stayed on for about a second.", "[about a second] about 1 second"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("bounds told by what was crossed, and shares hardly reached", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Measles cases cross 4,000 in Dorn", "[4,000] more-than 4000 count"},
      {"The index breaches 70,000", "[70,000] more-than 70000 count"},
      {"Barely a fifth of them came.", "[Barely a fifth] about 0.2 ratio"},
      {"Scarcely half of the seats were sold.", "[Scarcely half] about 0.5 ratio"},
      {"Ferries cross 3 rivers.", "[3] 3 count"},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
