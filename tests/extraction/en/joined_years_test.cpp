// English: years that "and" joins.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("one figure of two joined years is of both", "[en][period]") {
  const testkit::Row rows[] = {
      {"In 2017 and 2018 the ministry hired 1,300 doctors.",
       "[1,300] 1300 person @2017/2018 level"},
      {"The estimate that 31 percent of wells are polluted is based on samples collected in 2015 "
       "and 2016. Another 4 percent had run dry.",
       "[31 percent] 31 percent @2015/2016 share estimated; [4 percent] 4 percent @2015/2016 "
       "share"},
      {"It raised $12 million in 2013, 2014 and 2015.",
       "[$12 million] 12000000 USD @2013/2015 level"},
      {"The rate was 5 percent in 2017 and 4 percent in 2018 and 2019.",
       "[5 percent] 5 percent @2017 level; [4 percent] 4 percent @2018/2019 level"},
      {"The firm lost $40 million in 2016 and $55 million in 2017.",
       "[$40 million] 40000000 USD @2016 level; [$55 million] 55000000 USD @2017 level"},
  };
  testkit::check_claims(rows, "en", "2019-06-12");
}

TEST_CASE("as many figures in a list as joined years are one of each", "[en][period]") {
  const testkit::Row rows[] = {
      {"Turnout was 45 and 52 percent in 2004 and 2014.",
       "[45] 45 percent @2004 level; [52 percent] 52 percent @2014 level"},
      {"Growth was 3, 4 and 5 percent in 2013, 2014 and 2015.",
       "[3] 3 percent @2013 change up; [4] 4 percent @2014 change up; [5 percent] 5 percent "
       "@2015 change up"},
      {"Sales grew 4 percent and 6 percent in April and May.",
       "[4 percent] 4 percent @2019-04 change up; [6 percent] 6 percent @2019-05 change up"},
      {"Average pay in 2016 and 2017 was $31,000 and $32,500.",
       "[$31,000] 31000 USD @2016 level; [$32,500] 32500 USD @2017 level"},
  };
  testkit::check_claims(rows, "en", "2019-06-12");
}

}  // namespace
}  // namespace attest
