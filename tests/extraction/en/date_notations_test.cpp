// Dates and parts of years in the notations of newspapers, tables and company reports.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("dates in every notation", "[en][period]") {
  const testkit::Row rows[] = {
      {"The yard sold 12 ships in Aug-2024.", "[12] 12 count @2024-08 level"},
      {"The yard sold 12 ships on 11-Sep-2024.", "[12] 12 count @2024-09-11 level"},
      {"Between April 1, 2018, and July 31, 2019, the yard sold 12 ships.",
       "[12] 12 count @2018-04-01/2019-07-31 level"},
      {"The yard sold 12 ships between April 1, 2018, and July 31, 2019.",
       "[12] 12 count @2018-04-01/2019-07-31 level"},
      {"The yard sold 12 ships between April 1, 2018 and July 31, 2019.",
       "[12] 12 count @2018-04-01/2019-07-31 level"},
      {"The yard sold 12 ships from Sunday, Oct. 13, to Tuesday, Oct. 15.",
       "[12] 12 count @2024-10-13/2024-10-15 level"},
      {"The yard sold 12 ships during October 1-15.",
       "[12] 12 count @2024-10-01/2024-10-15 level"},
      {"The yard sold 12 ships in 3Q23.", "[12] 12 count @2023-Q3 level"},
      {"The yard sold 12 ships in 3Q 2023.", "[12] 12 count @2023-Q3 level"},
      {"The yard sold 12 ships in Q3'23.", "[12] 12 count @2023-Q3 level"},
      {"The yard sold 12 ships in 1H 2024.", "[12] 12 count @2024-H1 level"},
      {"The yard has sold 12 ships year-to-date.", "[12] 12 count @2024 level"},
      {"Sales rose between March and May, and June was flat at 12 ships.",
       "[12] 12 count @2024-06 level"},
      {"Since 5 p.m. on Monday 12 ships have docked.",
       "[12] 12 count @2024-10-14/2024-10-16 level"},
      {"At 5 p.m. on Monday 12 ships docked.", "[12] 12 count @2024-10-14 level"},
  };
  testkit::check_claims(rows, "en", "2024-10-16");
}

}  // namespace
}  // namespace attest
