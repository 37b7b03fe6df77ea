// Whose dollars "$" means, where no newsroom tells it.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("dollars are those of the one dollar country that a section names", "[en][unit]") {
  const testkit::Row rows[] = {
      {"Clinic to close\n\nThe clinic lost $40 million in 2022.\n\nIt is the "
       "largest in Tasmania.",
       "[$40 million] 40000000 AUD @2022 level"},
      {"Clinic to close\n\nThe clinic near Winnipeg lost $40 million in 2022.",
       "[$40 million] 40000000 CAD @2022 level"},
      // of the US too, of two such countries, of one that reckons in those of the US
      {"Clinic to close\n\nThe clinic near Winnipeg lost $40 million in 2022 to one in Ohio.",
       "[$40 million] 40000000 USD @2022 level"},
      {"Clinic to close\n\nClinics in Winnipeg and Auckland lost $40 million in 2022.",
       "[$40 million] 40000000 USD @2022 level"},
      {"Exports rise\n\nTaiwan's exports came to $40 million in 2022.",
       "[$40 million] 40000000 USD @2022 level"},
  };
  testkit::check_claims(rows, "en", "2023-05-30");
}

}  // namespace
}  // namespace attest
