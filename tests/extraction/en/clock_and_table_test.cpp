// English: trains and hours that are no figures, places in a table, parts that something is below.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("English trains, hours and seasons gone by count nothing", "[en][quantities]") {
  const std::string_view texts[] = {
      "Anna missed the 8.12 from Brighton.",
      "Shortly after 11 he told the crowd to go.",
      "Two seasons earlier the club went up.",
  };
  testkit::check_silent(texts, "en");
  const testkit::Row rows[] = {
      {"Soon after 11 people died.", "[11] 11 person"},
      {"Dorn, 17th in the Championship, won.", "[17th] 17 rank"},
      {"Sales were a third below the norm.", "[a third] 0.3333 ratio"},
      {"The tank is a quarter full.", "[a quarter] 0.25 ratio"},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
