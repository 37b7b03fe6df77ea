// English: days by which something is to be, and weeks of a month.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a weekday before or by which something is foreseen is to come", "[en][period]") {
  const testkit::Row rows[] = {  // printed on a Friday
      {"The firm expects to open 40 shops before Tuesday.",
       "[40] 40 count @2026-11-20/2026-11-23 level forecast"},
      {"By Sunday night 60 wells should be back.", "[60] 60 count @2026-11-22 level forecast"},
      {"By Wednesday night 60 wells had dried up.", "[60] 60 count @2026-11-18 level"},
      {"The ferry made 60 trips before Tuesday.", "[60] 60 count @../2026-11-16 level"},
      {"We'll have 60 buses by the weekend.", "[60] 60 count @2026-11-21 level forecast"},
  };
  testkit::check_claims(rows, "en", "2026-11-20");
}

TEST_CASE("the first weeks of a month are counted from its first day", "[en][period]") {
  const testkit::Row rows[] = {
      {"Some 40 ships called in the first two weeks of May.",
       "[Some 40] about 40 count @2026-05-01/2026-05-14 level"},
      {"Some 40 ships called in the first week of this month.",
       "[Some 40] about 40 count @2026-11-01/2026-11-07 level"},
      {"Some 40 ships called in May.", "[Some 40] about 40 count @2026-05 level"},
      {"Since rains began in mid-May, 40 wells have filled.",
       "[40] 40 count @2026-05/2026-11-20 level"},
      {"Since fires erupted in mid-May, 40 farms have closed.",
       "[40] 40 count @2026-05/2026-11-20 level"},
  };
  testkit::check_claims(rows, "en", "2026-11-20");
}

TEST_CASE("what is foreseen beside the last year is of this one", "[en][period]") {
  const testkit::Row rows[] = {
      {"The rye crop is forecast at 90 tonnes, down 6 percent from last year.",
       "[90 tonnes] 90 tonne @2026 level forecast; [6 percent] 6 percent @2026 change down "
       "forecast"},
      {"The rye crop is forecast at 90 tonnes in 2028, up 6 percent from last year.",
       "[90 tonnes] 90 tonne @2028 level forecast; [6 percent] 6 percent @2028 change up forecast"},
      {"The rye crop is forecast at 90 tonnes, up 6 percent from 2019.",
       "[90 tonnes] 90 tonne @- level forecast; [6 percent] 6 percent @- change up forecast"},
  };
  testkit::check_claims(rows, "en", "2026-11-20");
}

TEST_CASE("prices a person and events named with their time are of that time", "[en][period]") {
  const testkit::Row rows[] = {
      {"They charged $5 a head in 2005.", "[$5 a head] 5 USD-per-person @2005 level"},
      {"The ice storm of January 2009, the worst on record, cost farmers $500 million.",
       "[$500 million] 500000000 USD @2009-01 level"},
      {"Ada Norvik, 40, sold the mill in 2005.", "[40] 40 year-person @2026-11-20 level"},
      {"Load hit 80 MW on October 5, beating the 72 MW set in February.",
       "[80 MW] 80 megawatt @2026-10-05 level; [72 MW] 72 megawatt @2026-02 level"},
  };
  testkit::check_claims(rows, "en", "2026-11-20");
}

TEST_CASE("a death confirmed on a day is counted on that day", "[en][period]") {
  const testkit::Row rows[] = {
      {"Three deaths were confirmed on Sunday.", "[Three] 3 person @2026-11-15 level"},
      {"The mayor confirmed on Sunday that three deaths occurred.",
       "[three] 3 person @- level"},
  };
  testkit::check_claims(rows, "en", "2026-11-20");
}

}  // namespace
}  // namespace attest
