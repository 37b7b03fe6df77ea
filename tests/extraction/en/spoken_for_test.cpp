// English: whoever tells what others expect, and anybody else who says something.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English ministers tell what the government expects", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The minister said the government expected growth of 4 percent.", "4 percent<minister"},
      {"Finance Minister Ada Berg said the government expects 40 bids.",
       "40<Finance Minister Ada Berg"},
      {"The spokesman said the company expects 40 bids.", "40<spokesman"},
      {"The company said analysts expect 40 bids.", "40<analysts"},
      {"A Western diplomat said 40 boats sank.", "40<Western diplomat"},
      {"A driver said 40 boats sank.", "40<driver"},
      // What is foreseen foresees nothing.
      {"Exports were projected at 40 tonnes.", "40 tonnes"},
      {"Growth was forecast by the Dorn Bank at 4 percent.", "4 percent<Dorn Bank"},
      // A paper, no day.
      {"The Sunday Ledger said 40 boats sank.", "40<Sunday Ledger"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
