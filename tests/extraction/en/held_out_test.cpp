// English: sentences never tuned on.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

// Written with the rows above but never tuned on: what the rules do with sentences that
// they have not seen.  The bound is what they reached; raise it, never lower it.
TEST_CASE("sentences held aside are read as well", "[en][quantity][held-out]") {
  const testkit::Row rows[] = {
      {"The lender set aside $750m for bad loans.", "[$750m] 750000000 USD"},
      {"Petrol went up by 7 pence to £1.52 a litre.",
       "[7 pence] 0.07 GBP; [£1.52 a litre] 1.52 GBP-per-litre"},
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

// Claims with their period, role and status, never tuned on either.
TEST_CASE("claims held aside are read as well", "[en][held-out]") {
  const testkit::Row rows[] = {
      {"The trade deficit narrowed to $78.8 billion in July from $73 billion a month earlier.",
       "[$78.8 billion] 78800000000 USD @2024-07 level; [$73 billion] 73000000000 USD @2024-06 "
       "level"},
      {"Rents rose 8.4% in the year to August, the Office for National Statistics said.",
       "[8.4%] 8.4 percent @2023-09/2024-08 change up"},
      {"The lender will close 36 branches next year.",
       "[36] 36 count @2025 level forecast"},
      {"Third-quarter revenue was $9.1 billion, compared with $8.7 billion a year earlier.",
       "[$9.1 billion] 9100000000 USD @2024-Q3 level; [$8.7 billion] 8700000000 USD @2023-Q3 "
       "level"},
      {"Hospitals treated 412 patients on Monday, up from 380 on Sunday.",
       "[412] 412 person @2024-09-09 level; [380] 380 person @2024-09-08 level"},
      {"The centre-right won 108 seats in 2020 but only 71 in March.",
       "[108] 108 count @2020 level; [71] 71 count @2024-03 level"},
      {"Sunday's quake killed 12 people and left 3,000 homeless.",
       "[12] 12 person @2024-09-08 level; [3,000] 3000 person @2024-09-08 level"},
      {"Rainfall in April was 155% of the long-term average.",
       "[155%] 155 percent @2024-04 level"},
      {"Gas flows through Ukraine stood at 42.4 million cubic metres on Thursday.",
       "[42.4 million cubic metres] 42400000 cubic-meter @2024-09-12 level"},
      {"The herd has shrunk by 15% since 2019, when it numbered 94 million.",
       "[15%] 15 percent @2019/2024-09-12 change down; [94 million] 94000000 count @2019 level"},
      {"By the end of 2023 the agency had resettled 5,400 families.",
       "[5,400] 5400 count @../2023 level"},
      {"The defendant, 52, was fined 3,000 euros on Tuesday.",
       "[52] 52 year-person @2024-09-12 level; [3,000 euros] 3000 EUR @2024-09-10 level"},
      {"Some 22% of Italians were 65 or over in 2020.",
       "[Some 22%] about 22 percent @2020 share; [65 or over] at-least 65 year-person @- level"},
      {"He ran the 100 metres in 9.79 seconds in Paris last month.",
       "[9.79 seconds] 9.79 second @2024-08 level"},
      {"The council expects 40,000 visitors on Saturday.",
       "[40,000] 40000 person @2024-09-14 level forecast"},
      {"Exports to China accounted for 19.7% of the total in August, against 23.1% a year ago.",
       "[19.7%] 19.7 percent @2024-08 share; [23.1%] 23.1 percent @2023-08 share"},
  };
  int right = 0;
  for (const testkit::Row& row : rows) {
    const std::string got = testkit::claims_in(row.text, "en", "2024-09-12");
    if (got == row.expect) ++right;
    if (got != row.expect) UNSCOPED_INFO(row.text << " gives " << got);
  }
  CHECK(right >= 12);
}

// A third set, from desks that the first two have little of.
TEST_CASE("claims of more desks held aside are read as well", "[en][held-out]") {
  const testkit::Row rows[] = {
      {"Norwegian salmon exports brought in NOK 9.8 billion in July, up 6% on a year earlier.",
       "[NOK 9.8 billion] 9800000000 NOK @2024-07 level; [6%] 6 percent @2024-07 change up"},
      {"Gold settled at $2,516 an ounce, having gained a fifth since January.",
       "[$2,516 an ounce] 2516 USD-per-ounce @2024-09-12 level; [a fifth] 0.2 ratio "
       "@2024-01/2024-09-12 change up"},
      {"Factory orders climbed 2.9% in July after a 4.6% rise in June.",
       "[2.9%] 2.9 percent @2024-07 change up; [4.6%] 4.6 percent @2024-06 change up"},
      {"The teacher, who is 44, had worked there for 19 years.",
       "[44] 44 year-person @2024-09-12 level; [19 years] 19 year @- level"},
      {"Before the war the mill employed 2,100 people; it now has 640.",
       "[2,100] 2100 person @- level; [640] 640 person @2024-09-12 level"},
      {"Adults under 30 were twice as likely to rent.",
       "[under 30] less-than 30 year-person @- level; [twice] 2 ratio @- level"},
      {"Bus fares will go up by 20 cents from November, the council said.",
       "[20 cents] 0.2 USD @2024-11/.. change up forecast"},
      {"The glacier has lost half of its volume since 1980.",
       "[half] 0.5 ratio @1980/2024-09-12 change down"},
      {"Police seized 3.4 tonnes of cocaine, worth R$540m, at Santos on Wednesday.",
       "[3.4 tonnes] 3.4 tonne @2024-09-11 level; [R$540m] 540000000 BRL @2024-09-11 level"},
      {"The outbreak has killed 57 people, according to data gathered as of 8 September.",
       "[57] 57 person @2024-09-08 level"},
  };
  int right = 0;
  for (const testkit::Row& row : rows) {
    const std::string got = testkit::claims_in(row.text, "en", "2024-09-12");
    if (got == row.expect) ++right;
    if (got != row.expect) UNSCOPED_INFO(row.text << " gives " << got);
  }
  CHECK(right >= 9);
}

}  // namespace
}  // namespace attest
