// English: times of the day's news.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("last night began yesterday, and the same time is often none", "[en][period]") {
  const testkit::Row rows[] = {
      {"Gusts of 80 mph hit the pier last night.", "[80 mph] 80 mile-per-hour @2021-05-03 level"},
      {"The bank shut 40 branches in 2020. At the same time, it hired 300 clerks.",
       "[40] 40 count @2020 level; [300] 300 person @2020 level"},
      {"The port took 310 ships in April, against 290 at the same time last year.",
       "[310] 310 count @2021-04 level; [290] 290 count @2020-04 level"},
      {"Foxes kill about 900 lambs in a typical year.", "[about 900] about 900 count @- level"},
  };
  testkit::check_claims(rows, "en", "2021-05-04");
}

TEST_CASE("the first months of a year that is named without of", "[en][period]") {
  const testkit::Row rows[] = {
      {"Calls in the first three months this year rose 4% to 60,900, from 58,500 in the same period "
       "last year.",
       "[4%] 4 percent @2021-01/2021-03 change up; [60,900] 60900 count @2021-01/2021-03 level; "
       "[58,500] 58500 count @2020-01/2020-03 level"},
      {"Norway led with 39% of bookings in the first month of this year.",
       "[39%] 39 percent @2021-01 share"},
  };
  testkit::check_claims(rows, "en", "2021-05-04");
}

TEST_CASE("the year in the name of a law is no time", "[en][period]") {
  const testkit::Row rows[] = {
      {"She was charged under the Salmon Act 1986 with netting 40 fish.",
       "[40] 40 count @- level"},
      {"He was held under the Traffic Act, 1961, with 90 stolen plates.",
       "[90] 90 count @- level"},
      {"He was held under the Ports Code (1994) with 90 stolen plates.",
       "[90] 90 count @- level"},
  };
  testkit::check_claims(rows, "en", "2021-05-04");
}

TEST_CASE("a poll by its own name dates its answers", "[en][period]") {
  const testkit::Row rows[] = {
      {"A Newspoll, conducted between last Wednesday and Saturday, put the party on 36 per cent.\n\n"
       "Its rival rose two points to 40 per cent.",
       "[36 per cent] 36 percent @2021-08-25/2021-08-28 share; [two points] 2 percentage-point "
       "@2021-08-25/2021-08-28 change up; [40 per cent] 40 percent @2021-08-25/2021-08-28 share"},
  };
  testkit::check_claims(rows, "en", "2021-08-30");
}

}  // namespace
}  // namespace attest
