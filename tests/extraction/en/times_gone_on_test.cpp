// English: the second sentence's time, where the first one named one.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("what will be is of no month that is over", "[en][period]") {
  const testkit::Row rows[] = {
      {"The mill shipped 400 logs in May.\nIt will ship 70 crates.",
       "[400] 400 count @2022-05 level; [70] 70 count @- level forecast"},
      {"The mill shipped 400 logs in May.\nIt also shipped 70 planks.",
       "[400] 400 count @2022-05 level; [70] 70 count @2022-05 level"},
  };
  testkit::check_claims(rows, "en", "2022-06-15");
}

TEST_CASE("what something has come to since is so now", "[en][period]") {
  const testkit::Row rows[] = {
      {"In 2019 the county had 90 mills.\nThe number has since fallen to 70.",
       "[90] 90 count @2019 level; [70] 70 count @2022-06-15 level"},
      {"The number of mills has fallen to 70 since 2019.", "[70] 70 count @2022-06-15 level"},
      {"The number of mills has fallen by 70 since 2019.",
       "[70] 70 count @2019/2022-06-15 change down"},
      {"It has sold planks to 70 firms since 2019.", "[70] 70 count @2019/2022-06-15 level"},
  };
  testkit::check_claims(rows, "en", "2022-06-15");
}

TEST_CASE("costs and rents that came to so much are no verbs of now", "[en][period]") {
  const testkit::Row rows[] = {
      {"In 2019 the county had 90 mills.\nRents averaged $700 a month.",
       "[90] 90 count @2019 level; [$700 a month] 700 USD-per-month @2019 level"},
      {"In 2019 the county had 90 mills.\nTheir costs came to $700.",
       "[90] 90 count @2019 level; [$700] 700 USD @2019 level"},
      {"In 2019 the county had 90 mills.\nEach costs $700.",
       "[90] 90 count @2019 level; [$700] 700 USD @2022-06-15 level"},
  };
  testkit::check_claims(rows, "en", "2022-06-15");
}

}  // namespace
}  // namespace attest
