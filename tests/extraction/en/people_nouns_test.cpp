// English: nouns for people and for what else is counted, by classes.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("English colloquial words for people", "[en][counted]") {
  const testkit::Row rows[] = {
      {"Police chiefs sent 590 bobbies to the match.", "[590] 590 person @- level"},
      {"12 lads and 3 lasses drowned.", "[12] 12 person @- level; [3] 3 person @- level"},
      {"The march drew 40 mums and 15 dads.", "[40] 40 person @- level; [15] 15 person @- level"},
      {"Two cops were shot.", "[Two] 2 person @- level"},
      {"Six youths were held overnight.", "[Six] 6 person @2024-09-12 level"},
      {"The home looks after 31 kids and 8 grans.", "[31] 31 person @- level; [8] 8 person @- level"},
      {"Nine blokes shared the prize.", "[Nine] 9 person @- level"},
      {"Four teens were arrested.", "[Four] 4 person @- level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("English peoples, trades and offices", "[en][counted]") {
  const testkit::Row rows[] = {
      {"The list has 23 Belgians and 14 Egyptians on it.",
       "[23] 23 person @2024-09-12 level; [14] 14 person @2024-09-12 level"},
      {"Five Kurds and two Brits died.", "[Five] 5 person @- level; [two] 2 person @- level"},
      {"Nine politicians resigned.", "[Nine] 9 person @- level"},
      {"The firm laid off 30 technicians and 12 bookkeepers.", "[30] 30 person @- level; [12] 12 person @- level"},
      {"The ward needs 14 paediatricians and 9 obstetricians.",
       "[14] 14 person @2024-09-12 level; [9] 9 person @2024-09-12 level"},
      {"The paper sacked 17 correspondents.", "[17] 17 person @- level"},
      {"Some 60 councilwomen and 45 aldermen met.", "[Some 60] about 60 person @- level; [45] 45 person @- level"},
      {"Only 7 astronauts applied.", "[7] 7 person @- level"},
      {"The fleet has 800 trawlermen.", "[800] 800 person @2024-09-12 level"},
      {"The league fined 11 quarterbacks.", "[11] 11 person @- level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("English soldiers, believers, offenders, onlookers", "[en][counted]") {
  const testkit::Row rows[] = {
      {"The regiment lost 4 corporals and 2 lieutenants.", "[4] 4 person @- level; [2] 2 person @- level"},
      {"There were 1,200 clergymen and 14 abbots.", "[1,200] 1200 person @- level; [14] 14 person @- level"},
      {"The register lists 23 paedophiles.", "[23] 23 person @- level"},
      {"The court jailed 5 mobsters and 3 hitmen.", "[5] 5 person @- level; [3] 3 person @- level"},
      {"Guards caught 16 trespassers.", "[16] 16 person @- level"},
      {"800 onlookers saw it.", "[800] 800 person @- level"},
      {"The bank wrote to 4,000 cardholders.", "[4,000] 4000 person @- level"},
      {"The scheme covers 9,000 policyholders and 6,500 homebuyers.",
       "[9,000] 9000 person @2024-09-12 level; [6,500] 6500 person @2024-09-12 level"},
      {"The town took in 300 repatriates.", "[300] 300 person @- level"},
      {"The course has 70 freshers.", "[70] 70 person @2024-09-12 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("English things that are counted beside people", "[en][counted]") {
  const testkit::Row rows[] = {
      {"The hospital has 12 ambulances and 400 swabs.",
       "[12] 12 count @2024-09-12 level; [400] 400 count @2024-09-12 level"},
      {"Officers seized 40 pistols and 300 cartridges.", "[40] 40 count @- level; [300] 300 count @- level"},
      {"The council owns 14 cemeteries and 9 libraries.",
       "[14] 14 count @2024-09-12 level; [9] 9 count @2024-09-12 level"},
      {"The blaze drew 60 fire crews.", "[60] 60 count @- level"},
      {"The zoo keeps 5 amphibians and 3 pelicans.", "[5] 5 count @- level; [3] 3 count @- level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("English words that only look like people", "[en][counted]") {
  const testkit::Row rows[] = {
      {"The museum holds 300 specimens.", "[300] 300 count @2024-09-12 level"},
      {"The shop sells 14 candleholders.", "[14] 14 count @2024-09-12 level"},
      {"An angle of 3.2 radians is wide.", "[3.2 radians] 3.2 radian @2024-09-12 level"},
      {"She made 14 lists.", "[14] 14 count @- level"},
      {"The rite took 40 seconds.", "[40 seconds] 40 second @- level"},
      {"Three Lebanese banks closed.", "[Three] 3 count @- level"},
      {"Two French ships left.", "[Two] 2 count @- level"},
      {"The Democrats won 213 seats.", "[213] 213 count @- level"},
      {"Temperatures fell to the low teens.", ""},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("those who expect are not what is expected", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The yard sold 410 boats. Analysts had expected 425.", "[410] 410 count; [425] 425 count"},
      {"Economists expect 40 by May.", "[40] 40 count"},
      {"Visitors are forecast to top 40,000.", "[40,000] more-than 40000 person"},
      {"Passengers would number 40,000.", "[40,000] 40000 person"},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
