// English: parts of points, and units of trade.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("parts of a point, of a percent and of a degree", "[en][quantities]") {
  const testkit::Row rows[] = {
      {"Norway cut rates by a quarter point on Monday.",
       "[a quarter point] 0.25 percentage-point @2018-11-05 change down"},
      {"The jobless rate climbed two-tenths of a percentage point to 6% in May.",
       "[two-tenths of a percentage point] 0.2 percentage-point @2018-05 change up; [6%] 6 percent "
       "@2018-05 level"},
      {"Rents fell three tenths of a percent in May.",
       "[three tenths of a percent] 0.3 percent @2018-05 change down"},
      {"The sea was three-tenths of a degree warmer in May.",
       "[three-tenths of a degree] 0.3 celsius @2018-05 level"},
      {"The bank made three quarter-point cuts in May.", "[three] 3 count @2018-05 level"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("a bare percentage that was left, and coins before a time", "[en][quantities]") {
  const testkit::Row rows[] = {
      {"The rate was down to 0.8% in June from 1.6 in May.",
       "[0.8%] 0.8 percent @2018-06 level; [1.6] 1.6 percent @2018-05 level"},
      {"Births fell 7.7% in May, and the fertility rate slid to 0.72 from 0.78.",
       "[7.7%] 7.7 percent @2018-05 change down; [0.72] 0.72 person @2018-05 level; [0.78] 0.78 "
       "person @- level"},
      {"Milk stood at 39.5p this month.", "[39.5p] 0.395 GBP @2018-11 level"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("units that trades count in", "[en][quantities]") {
  const testkit::Row rows[] = {
      {"Maize fetched 1,640 rupees a quintal in May.",
       "[1,640 rupees a quintal] 1640 INR-per-quintal @2018-05 level"},
      {"Power cost €450 a megawatt hour in May.",
       "[€450 a megawatt hour] 450 EUR-per-megawatt-hour @2018-05 level"},
      {"The inn poured 380 pints in May.", "[380 pints] 380 pint @2018-05 level"},
      {"Police seized a 60-kilo parcel in May.", "[60-kilo] 60 kilogram @2018-05 level"},
      {"The college made 913 degree offers in May.", "[913] 913 count @2018-05 level"},
      {"Dorn was 14th in League One in May.", "[14th] 14 rank @2018-05 rank"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

TEST_CASE("bounds that verbs of passing set, and two ends in hundreds", "[en][quantities]") {
  const testkit::Row rows[] = {
      {"The queue climbed past 9,000 in May.", "[9,000] more-than 9000 count @2018-05 level"},
      {"The tally will pass 200 by June 2019.",
       "[200] more-than 200 count @2019-06 level forecast"},
      {"The mill shed two or three hundred jobs in May.",
       "[two or three hundred] between 200-300 count @2018-05 change down"},
      {"The levy is inflation of 2.5% plus 1% for luck.",
       "[2.5%] 2.5 percent @2018-11-07 level; [1%] 1 percent @2018-11-07 level"},
      {"Two or three times as many came in May.",
       "[Two or three times] between 2-3 ratio @2018-05 level"},
  };
  testkit::check_claims(rows, "en", "2018-11-07");
}

}  // namespace
}  // namespace attest
