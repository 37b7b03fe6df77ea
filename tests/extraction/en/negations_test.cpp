// English: what is not reached and not passed.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("what is not reached or passed bounds the other way", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The fund has not yet reached $900.", "[$900] less-than 900 USD"},
      {"Turnout failed to reach 30 percent.", "[30 percent] less-than 30 percent"},
      {"The march failed to draw 2,000 people.", "[2,000] less-than 2000 person"},
      {"Oil has yet to top $90.", "[$90] at-most 90 USD"},
      {"Snow there hardly ever exceeds 20 inches.", "[20 inches] at-most 20 inch"},
      {"The level rarely falls below 6 metres.", "[6 metres] at-least 6 meter"},
      {"Not quite 80 voters came.", "[Not quite 80] less-than 80 person"},
      {"Nowhere near 80 voters came.", "[Nowhere near 80] less-than 80 person"},
      {"Not even a third of them came.", "[Not even a third] less-than 0.3333 ratio"},
      {"Nothing less than $70 will do.", "[Nothing less than $70] at-least 70 USD"},
      {"As few as 12 voters came.", "[As few as 12] at-least 12 person"},
      {"Anything from 20 to 30 voters came.", "[Anything from 20 to 30] between 20-30 person"},
      {"No city has more than 70 schools.", "[more than 70] at-most 70 count"},
      {"No one owned more than 70 cows.", "[more than 70] at-most 70 count"},
      {"The fee must be no lower than $70.", "[no lower than $70] at-least 70 USD"},
      {"At the very least 70 homes went.", "[At the very least 70] at-least 70 count"},
      {"Barely 70 homes are left.", "[Barely 70] about 70 count"},
      {"A 70-plus crowd came; 70-plus homes went.",
       "[70-plus] at-least 70 count; [70-plus] at-least 70 count"},
      // No bounds.
      {"The shell did not hit 70 homes.", "[70] 70 count"},
      {"There were no deaths, and more than 70 homes stood.", "[more than 70] more-than 70 count"},
      {"It is no secret that more than 70 left.", "[more than 70] more-than 70 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("deeds done wrongly and things counted as false are no denials", "[en][status]") {
  const testkit::Row rows[] = {
      {"The hospital mistakenly gave 300 patients the drug.", "[300] 300 person @- level"},
      {"Of 300 alarms, 40 were false.", "[300] 300 count @- level; [40] 40 count @- level"},
      {"The report of 300 dead was false.", "[300] 300 person @- level denied"},
      {"Streets were cleared of 40 tonnes of snow.", "[40 tonnes] 40 tonne @- level"},
      {"He was cleared of 12 charges.", "[12] 12 count @2024-06-15 level denied"},
  };
  testkit::check_claims(rows, "en", "2024-06-15");
}

}  // namespace
}  // namespace attest
