// English: whose age it is, what is weighed, who is counted in a part of a whole.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a bridge has years, and a striker an age", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The 140-year-old bridge was shut.", "[140-year-old] 140 year"},
      {"A 60-year-old wooden church was gutted.", "[60-year-old] 60 year"},
      {"The 30-year-old company makes pumps.", "[30-year-old] 30 year"},
      {"A 12-year-old boy was hurt.", "[12-year-old] 12 year-person"},
      {"The 34-year-old striker scored again.", "[34-year-old] 34 year-person"},
      {"A 45-year-old from Dorn was held.", "[45-year-old] 45 year-person"},
      {"Her son Alfie, four, sat on a chair.", "[four] 4 year-person"},
      {"A mother of three lay on the floor.", "[three] 3 person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("tonnes may be a letter, and a toll is of people", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Crews landed 41,300t of cod.", "[41,300t] 41300 tonne"},
      {"The ship took 38,000-39,000t of ore.", "[38,000-39,000t] between 38000-39000 tonne"},
      {"Flood toll rises to 107 in Dorn.", "[107] 107 person"},
      {"Grants are capped at £2,500.", "[capped at £2,500] at-most 2500 GBP"},
      {"The toll on the bridge is £4.", "[£4] 4 GBP"},
      {"About 60 stewards were on duty.", "[About 60] about 60 person"},
      {"Forty plumbers were trained.", "[Forty] 40 person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("a part is of the whole behind it, not of those who found it", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Divers found that two of the five piers were cracked.", "[two] 2 count; [five] 5 count"},
      {"Nurses say three of the six wards are full.", "[three] 3 count; [six] 6 count"},
      {"Police held nine men, and two of them were charged.", "[nine] 9 person; [two] 2 person"},
      {"Two of the 40 passengers were hurt.", "[Two] 2 person; [40] 40 person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("a fraction in one character is part of its number", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"He waited 2½ hours.", "[2½ hours] 2.5 hour"},
      {"She got 6½ years.", "[6½ years] 6.5 year"},
      {"The shares closed at 135¼p.", "[135¼p] 1.3525 GBP"},
      {"The shares rose 16p to 135p.", "[16p] 0.16 GBP; [135p] 1.35 GBP"},
      {"The river fell 2 metres to 9 metres.", "[2 metres] 2 meter; [9 metres] 9 meter"},
      {"Fares rose 16p to 25p.", "[16p to 25p] between 0.16-0.25 GBP"},
      {"Tickets cost 16p to 135p.", "[16p to 135p] between 0.16-1.35 GBP"},
      {"They sold 3¾ acres and 16⅓ acres.", "[3¾ acres] 3.75 acre; [16⅓ acres] 16.3333 acre"},
      {"The hall has 40 m² of floor.", "[40 m²] 40 square-meter"},
      {"The fire on Avenue 3 burned 40 cars.", "[40] 40 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("what offices budget for is to come, what they target gangs for is not",
          "[en][status]") {
  const testkit::Row rows[] = {
      {"The board is budgeting for 38,000 boxes.", "[38,000] 38000 count @- level forecast"},
      {"Forecasters are calling for 20 millimetres of rain.",
       "[20 millimetres] 20 millimeter @- level forecast"},
      {"The union is calling for 20 inspectors.", "[20] 20 person @2024-09-12 level hypothetical"},
      {"It cost £40 in an operation targeting gangs.", "[£40] 40 GBP @2024-09-12 level"},
      {"Spending was $94 million, well past the $63 million budgeted.",
       "[$94 million] 94000000 USD @- level; [$63 million] 63000000 USD @- level"},
      {"The work is costed at £1.65m.", "[£1.65m] 1650000 GBP @2024-09-12 level estimated"},
      {"The group calculates that it paid $4 million.",
       "[$4 million] 4000000 USD @- level estimated"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("returns and swings are changes", "[en][role]") {
  const testkit::Row rows[] = {
      {"Bonds returned 4 percent.", "[4 percent] 4 percent @- change up"},
      {"Norvik won on a swing of 19.6%.", "[19.6%] 19.6 percent @- change up"},
      {"They returned 4 percent of the fish to the sea.", "[4 percent] 4 percent @- share"},
      {"The Greens finished a distant third.", "[third] 3 rank @- rank"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

}  // namespace
}  // namespace attest
