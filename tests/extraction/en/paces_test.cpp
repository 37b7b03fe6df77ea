// English: how fast something changes, rates that are levels, and what is to come.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("The pace of an English change is a change", "[en][role]") {
  const testkit::Row rows[] = {
      {"Growth in lending slowed to 3% from 4%.",
       "[3%] 3 percent @- change up; [4%] 4 percent @- change up"},
      {"The decline in births narrowed to 3%.", "[3%] 3 percent @- change down"},
      {"Rents rose by 7%, compared with 6% in May.",
       "[7%] 7 percent @- change up; [6%] 6 percent @2023-05 change up"},
      // A level that moves is one.
      {"Unemployment slowed to 3% from 4%.", "[3%] 3 percent @- level; [4%] 4 percent @- level"},
      {"Rents rose by 7%, against 6% of them before.",
       "[7%] 7 percent @- change up; [6%] 6 percent @- share"},
  };
  testkit::check_claims(rows, "en", "2024-02-14");
}

TEST_CASE("English rates and chances are levels", "[en][role]") {
  const testkit::Row rows[] = {
      {"The rate had stood at 3.9%.", "[3.9%] 3.9 percent @- level"},
      {"There is a 60% chance of rain.", "[60%] 60 percent @- level forecast"},
      {"The sales tax is 13%.", "[13%] 13 percent @2024-02-14 level"},
      {"Reservoirs are at 58% of capacity.", "[58%] 58 percent @2024-02-14 share"},
  };
  testkit::check_claims(rows, "en", "2024-02-14");
}

TEST_CASE("What is set against others in English is no part of them", "[en][role]") {
  const testkit::Row rows[] = {
      {"They took 40 calls, nearly a third more than on a quiet night.",
       "[40] 40 count @- level; [nearly a third] about 0.3333 ratio @- level"},
      {"He is paid 40% less than her.", "[40%] 40 percent @2024-02-14 level"},
      // Against what was before, a factor is a change.
      {"Sales were twice as many as in May 2015.", "[twice] 2 ratio @- change up"},
      {"It was nearly three times the 720 known a year earlier.",
       "[nearly three times] about 3 ratio @- change up; [720] 720 count @- level"},
      {"It was twice the national average in 2015.", "[twice] 2 ratio @2015 level"},
      {"They earned three times as much as teachers did last year.",
       "[three times] 3 ratio @- level"},
      // So many falls are no fall.
      {"The rise came after six successive declines.", "[six] 6 count @- level"},
  };
  testkit::check_claims(rows, "en", "2024-02-14");
}

TEST_CASE("What English sentences foresee, guess and merely have heard", "[en][status]") {
  const testkit::Row rows[] = {
      {"The river is tipped to hit 37 metres.", "[37 metres] 37 meter @- level forecast"},
      {"The fair could easily attract 40,000 people.",
       "[40,000] 40000 person @- level forecast"},
      {"We lost maybe 200 people.", "[200] 200 person @- level estimated"},
      {"We believe 50 are missing.", "[50] 50 person @2024-02-14 level estimated"},
      {"It was sold for a reported $45 and lost $9.",
       "[$45] 45 USD @- level alleged; [$9] 9 USD @- level"},
      // A forecast that is cut, and what else the sentence tells.
      {"Dorn lifts its profit forecast as sales climb 6%.", "[6%] 6 percent @- change up"},
      {"The wing with 40 beds, due to open in May, is dear.", "[40] 40 count @- level"},
      {"Two ships came but would need ten hours.",
       "[Two] 2 count @- level; [ten hours] 10 hour @- level forecast"},
      {"Despite claims that it is safe, 40 people died.", "[40] 40 person @- level"},
  };
  testkit::check_claims(rows, "en", "2024-02-14");
}

}  // namespace
}  // namespace attest
