// English: what a bare figure is of, where something else stands nearer.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a bare figure is of what the one it is set against counts", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Late trains came to 1,420, said the chief officer, against fewer than 300 in May.",
       "[1,420] 1420 count; [fewer than 300] less-than 300 count"},
      {"Greens had 14 seats, the Liberal Democrats six and Labour two.",
       "[14] 14 count; [six] 6 count; [two] 2 count"},
      {"The lender lost $4 million. Depositors stood at 2.1 million in June.",
       "[$4 million] 4000000 USD; [2.1 million] 2100000 person"},
      {"The mill made 3 million dollars. Owners took 1.2 million.",
       "[3 million dollars] 3000000 USD; [1.2 million] 1200000 USD"},
      {"Some 240 poles snapped.", "[Some 240] about 240 count"},
      {"Some 240 Poles came.", "[Some 240] about 240 person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("rates of what is counted by measures of it", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The ward used 40 units of blood a day.", "[40] 40 count-per-day"},
      {"The mill ships 300 bags of rye an hour.", "[300] 300 count-per-hour"},
      {"The ward used 40 units of blood a day ago.", "[40] 40 count"},
      {"Rates of 60 percent became 52.", "[60 percent] 60 percent; [52] 52 percent"},
      {"Approval was 54 percent in May; in June it was 47.",
       "[54 percent] 54 percent; [47] 47 percent"},
      {"Turnout was 54 percent in May; the dead were 47.",
       "[54 percent] 54 percent; [47] 47 person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("whoever has died or fled is a person", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"So far 40 have died.", "[40] 40 person"},
      {"Nearly 40 had fled by then.", "[Nearly 40] about 40 person"},
      {"Some 40 cows have died.", "[Some 40] about 40 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("pounds are of weight once some were weighed", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Police seized 12 pounds of cocaine. In May, 30 pounds were found in a van.",
       "[12 pounds] 12 pound; [30 pounds] 30 pound"},
      {"A calf weighed 300 pounds. It cost 200 pounds.", "[300 pounds] 300 pound; [200 pounds] 200 GBP"},
      {"He paid £4 for it. In May, 30 pounds were asked.", "[£4] 4 GBP; [30 pounds] 30 GBP"},
      {"Police seized 12 pounds of cocaine and 3 million pounds.",
       "[12 pounds] 12 pound; [3 million pounds] 3000000 GBP"},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
