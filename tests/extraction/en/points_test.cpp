// Points: of a percentage, of a game, of an index; and what a bare figure goes on in.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("English points are of the percentages told before them", "[en][units]") {
  const testkit::Row rows[] = {
      {"Support for Labour rose four points to 38%.",
       "[four points] 4 percentage-point @- change up; [38%] 38 percent @2024-09-12 share"},
      {"In Dorn 63 percent were seen in time, up four points on February.",
       "[63 percent] 63 percent @- share; [four points] 4 percentage-point @- change up"},
      {"The Greens took 41 percent, up almost nine points, with Labour on 36 and the Liberals on 19.8.",
       "[41 percent] 41 percent @- share; [almost nine points] about 9 percentage-point @- change up; "
       "[36] 36 percent @- share; [19.8] 19.8 percent @- share"},
      {"The gap was 38 percent and narrowed to two points.",
       "[38 percent] 38 percent @- share; [two points] 2 percentage-point @- level"},
      // A survey tells of shares, though it names none.
      {"A poll gave the Greens a six-point lead.", "[six-point] 6 percentage-point @- level"},
      {"In a survey the Greens were two points ahead.", "[two points] 2 percentage-point @- level"},
      // Of games and indexes.
      {"A poll found the index's 300-point lead odd.", "[300] 300 count @- level"},
      {"The Hawks took a two-point lead.", "[two] 2 count @- level"},
      {"Confidence fell 5 points in the survey.", "[5] 5 count @- change down"},
      {"Berg scored 25 points on 60 percent shooting.",
       "[25] 25 count @- level; [60 percent] 60 percent @- share"},
      {"The index fell 35 points, or 1.2 percent.",
       "[35] 35 count @- change down; [1.2 percent] 1.2 percent @- change down"},
      {"The index fell 120 points to 27,030.", "[120] 120 count @- change down; [27,030] 27030 count @- level"},
      {"They won by six points.", "[six] 6 count @- level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("English bare sums go on in the money of the text, not of a bracket", "[en][units]") {
  const testkit::Row rows[] = {
      {"Revenue came in at 412.6 million pounds ($532 million), up from 387.8 million.",
       "[412.6 million pounds] 412600000 GBP @- level; [$532 million] 532000000 USD @- level; "
       "[387.8 million] 387800000 GBP @- level"},
      {"Debt fell to 203 million pounds in 14 accounts, from 241 million.",
       "[203 million pounds] 203000000 GBP @2024-09-12 level; [14] 14 count @2024-09-12 level; "
       "[241 million] 241000000 GBP @- level"},
      {"They ran 300 miles (480 km) and 250 again.",
       "[300 miles] 300 mile @- level; [480 km] 480 kilometer @- level; [250] 250 mile @- level"},
      {"The town gets a £14.5m day surgery unit.", "[£14.5m] 14500000 GBP @2024-09-12 level"},
      {"It was a 37C scorcher.", "[37C] 37 celsius @- level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("a margin of error is in points of percentage", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The poll has a margin of error of 3 points.", "[3 points] 3 percentage-point"},
      {"The team won by a margin of 3 points.", "[3] 3 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("what a share has moved from is a share", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The rate fell to 31 percent from 34.", "[31 percent] 31 percent; [34] 34 percent"},
      {"Growth slowed to 3.1 percent, from 3.4 in May.",
       "[3.1 percent] 3.1 percent; [3.4] 3.4 percent"},
      {"A poll has the Reds on 31 percent, down from 34.",
       "[31 percent] 31 percent; [34] 34 percent"},
      {"Prices fell 3 percent from 34 in May.", "[3 percent] 3 percent; [34] 34 count"},
      {"The share rose to 31 percent, up from 34 boats.", "[31 percent] 31 percent; [34] 34 count"},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
