// English: talk of a budget goes on about its year.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a budget that is voted on on a day is of its year", "[en][period]") {
  const testkit::Row rows[] = {
      {"Aldermen raised levies by 3% on Monday in passing the 2023 budget.\n\n"
       "They set aside $40 million for drains.\n\nThe town has 16 ploughs.\n\n"
       "Ann Moss on Monday secured $2 million for buses.",
       "[3%] 3 percent @2023 change up; [$40 million] 40000000 USD @2023 level; "
       "[16] 16 count @2022-12-07 level; [$2 million] 2000000 USD @2023 level"},
      // Money of a day, where no plan is talked of.
      {"Aldermen raised levies by 3% on Monday.\n\nThey set aside $40 million for drains.",
       "[3%] 3 percent @2022-12-05 change up; [$40 million] 40000000 USD @2022-12-05 level"},
  };
  testkit::check_claims(rows, "en", "2022-12-07");
}

TEST_CASE("money of a budget report is of the year that it names", "[en][period]") {
  const testkit::Row rows[] = {
      {"Parliament on Tuesday passed a $9 billion budget for 2023.\n\n"
       "Deputies voted 70 to 41. Schools get $2 billion and roads take 11% of the money.\n\n"
       "The debate lasted five hours.\n\nA new clinic will cost $30 million.",
       "[$9 billion] 9000000000 USD @2023 level; [70] 70 person @2022-12-06 level; "
       "[41] 41 person @2022-12-06 level; [$2 billion] 2000000000 USD @2023 level; "
       "[11%] 11 percent @2023 share; [five hours] 5 hour @2022-12-06 level; "
       "[$30 million] 30000000 USD @2023 level forecast"},
      {"The council adopted a budget for the fiscal year 2022-23 last week.\n\nPay rises by 2%.",
       "[2%] 2 percent @2022-04/2023-03 change up"},
      {"The council passed the 2023-24 budget on Tuesday.\n\nPay rises by 2%.",
       "[2%] 2 percent @2023-04/2024-03 change up"},
      {"Aldermen passed the 2023 budget at the end of November.\n\nPay rises by 2%.",
       "[2%] 2 percent @2023 change up"},
  };
  testkit::check_claims(rows, "en", "2022-12-07");
}

TEST_CASE("money of a budget report that names no year is of the one that it is made for",
          "[en][period]") {
  const testkit::Row spring[] = {
      {"Deputies amended the budget of Poland on Friday.\n\nHospitals will get 5 million zlotys.",
       "[5 million zlotys] 5000000 PLN @2024 level forecast"},
      {"Deputies amended the budget of Poland on Friday.\n\nShares closed 2% lower.",
       "[2%] 2 percent @2024-03-05 change down"},
      {"Councillors in Wales approved the county's budget on Friday.\n\nRents will go up by 4%.",
       "[4%] 4 percent @2024-04/2025-03 change up forecast"},
      // A telephone, and what a household or a council did otherwise.
      {"The firm unveiled a budget phone.\n\nIt costs $99.", "[$99] 99 USD @2024-03-05 level"},
      {"The council backed a hall with a budget of $3 million.\n\nA ticket costs $20.",
       "[$3 million] 3000000 USD @2024-03-05 level; [$20] 20 USD @2024-03-05 level"},
      {"Some 61% of voters reject the budget, a poll found.\n\nJust 22% back it.",
       "[Some 61%] about 61 percent @2024-03-05 share; [22%] 22 percent @2024-03-05 share"},
      {"Shares fell by 3%. Deputies passed the budget.\n\nOil cost $80.",
       "[3%] 3 percent @2024-03-05 change down; [$80] 80 USD @2024-03-05 level"},
      // Times of their own, and what the text tells of those.
      {"Deputies amended the budget of Poland.\n\nIn 2021 debts rose by 7%. Tolls brought $3 million.",
       "[7%] 7 percent @2021 change up; [$3 million] 3000000 USD @2021 level"},
  };
  testkit::check_claims(spring, "en", "2024-03-05");
}

}  // namespace
}  // namespace attest
