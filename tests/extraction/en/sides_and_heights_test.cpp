// English: measures told in two units, the sides of one thing, counts told over as shares.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("feet and inches, stones and pounds are one figure", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Officers are looking for a 5ft 9in woman.", "[5ft 9in] 69 inch"},
      {"The goalkeeper is 6 feet 4 inches tall.", "[6 feet 4 inches] 76 inch"},
      {"The new centre is 6-foot-11.", "[6-foot-11] 83 inch"},
      {"The 5-foot-7 winger scored.", "[5-foot-7] 67 inch"},
      {"He stands 6 feet 3.", "[6 feet 3] 75 inch"},
      {"The pike weighed 21lb 8oz.", "[21lb 8oz] 344 ounce"},
      {"Their daughter weighed 8 pounds 2 ounces.", "[8 pounds 2 ounces] 130 ounce"},
      {"The jockey weighs 9 stone 7 pounds.", "[9 stone 7 pounds] 133 pound"},
      {"The boxer weighed 16 stone.", "[16 stone] 16 stone"},
      // No heights.
      {"The fence is 6 feet high.", "[6 feet] 6 foot"},
      {"The cottage has 9 stone walls.", "[9] 9 count"},
      {"Snow was 8 to 11 feet deep.", "[8 to 11 feet] between 8-11 foot"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("the sides of one thing share their unit", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The cell measures 6 by 9 feet.", "[6] 6 foot; [9 feet] 9 foot"},
      {"The plot is 40 x 60 metres.", "[40] 40 meter; [60 metres] 60 meter"},
      {"The crate is 2 x 3 x 4 metres.", "[2] 2 meter; [3] 3 meter; [4 metres] 4 meter"},
      {"They share an 8-by-10-foot room.", "[8] 8 foot; [10-foot] 10 foot"},
      {"The 30 were moved by 12 buses.", "[30] 30 count; [12] 12 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("a count that is told over as a share is none itself", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The fund cut its holding to 310,000 shares, or 4.1 pct, from 455,000 or 6.2 pct.",
       "[310,000] 310000 count; [4.1 pct] 4.1 percent; [455,000] 455000 count; "
       "[6.2 pct] 6.2 percent"},
      {"She took 18,200 or 41 percent of the votes.",
       "[18,200] 18200 count; [41 percent] 41 percent"},
      {"Between 20 and 30 percent stayed away.", "[Between 20 and 30 percent] between 20-30 percent"},
      {"Prices rose 1,100 and 1,300 percent.", "[1,100] 1100 percent; [1,300 percent] 1300 percent"},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
