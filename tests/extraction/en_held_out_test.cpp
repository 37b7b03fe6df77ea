// English: sentences never tuned on.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"
#include "testkit/claims_dump.h"

namespace attest {
namespace {

// Written with the rows above but never tuned on: what the rules do with sentences that
// they have not seen.  The bound is what they reached; raise it, never lower it.
TEST_CASE("sentences held aside are read as well", "[en][quantity][held-out]") {
  const testkit::Row rows[] = {
      {"The lender set aside $750m for bad loans.", "[$750m] 750000000 USD"},
      {"Petrol went up by 7 pence to £1.52 a litre.",
       "[7 pence] 7 penny; [£1.52 a litre] 1.52 GBP-per-litre"},
      {"Support for the coalition slipped 2 points to 37%.",
       "[2 points] 2 count; [37%] 37 percent"},
      {"The ferry was carrying 86 passengers and nine crew.", "[86] 86 person; [nine] 9 person"},
      {"Around 1,100 hectares of vineyards were ruined by hail.",
       "[Around 1,100 hectares] about 1100 hectare"},
      {"A 71-year-old cyclist died at the scene.", "[71-year-old] 71 year-person"},
      {"Seven of the ten biggest lenders raised their rates.", "[Seven] 7 count; [ten] 10 count"},
      {"Fewer than a third of pupils passed.", "[Fewer than a third] less-than 0.3333 ratio"},
      {"Hospital admissions have nearly tripled in a month.", "[nearly tripled] about 3 ratio"},
      {"The new line will carry 45,000 riders a day.", "[45,000] 45000 person"},
      {"Between $80 million and $95 million went missing.",
       "[Between $80 million and $95 million] between 80000000-95000000 USD"},
      {"Every household will get 150 euros a month.", "[150 euros a month] 150 EUR-per-month"},
      {"She finished third in the downhill.", "[third] 3 rank"},
      {"Hundreds of thousands of jobs are at risk.", "[Hundreds of thousands] vague count"},
      {"The winger is out for six to eight weeks.", "[six to eight weeks] between 6-8 week"},
      {"The village stands 1,850 metres above the sea.", "[1,850 metres] 1850 meter"},
      {"Of 2,400 samples, 36 contained lead.", "[2,400] 2400 count; [36] 36 count"},
      {"The Ford F-150 was parked at 14 Elm Road.", ""},
      {"Under Article 50 the two-year clock began on 29 March 2017.", "[two-year] 2 year"},
      {"Terminal 5 reopened at 7.30pm.", ""},
      {"Route 66 was closed after Storm 12.", ""},
      {"She is second to none.", ""},
      {"The A380 landed at gate 22.", ""},
  };
  int right = 0;
  for (const testkit::Row& row : rows) {
    const std::string got = testkit::quantities_in(row.text, "en");
    if (got == row.expect) ++right;
    if (got != row.expect) UNSCOPED_INFO(row.text << " gives " << got);
  }
  CHECK(right >= 19);
}

}  // namespace
}  // namespace attest
