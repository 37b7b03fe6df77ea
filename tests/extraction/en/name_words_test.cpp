// English: words that belong to a source's name, and verbs that look like one.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English names keep their epithets with a capital", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"United Bank of Norland said it lost $40 million.", "$40 million<United Bank of Norland"},
      {"The Red Rock Foundation said 40 had died.", "40<Red Rock Foundation"},
      {"Some 40 had died, the Allied Wells Board said.", "Some 40<Allied Wells Board"},
      // Verbs and adverbs before a head are none.
      {"Retired officials said 40 had died.", "40<officials"},
      {"Reportedly police said 40 had died.", "40<police"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English newspapers report, whatever reports are", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Kestrel reports that 40 boats sank.", "40<Kestrel"},
      {"The Dorn Post reports a 40% fall in catches.", "40%<Dorn Post"},
      {"Some 40 boats sank, reports Kestrel.", "Some 40<Kestrel"},
      {"From January to June, the Department of Wells records a total of 40 deaths.",
       "40<Department of Wells"},
      {"The Department of Wells records show 40 deaths.", "40<Department of Wells"},
      {"Kestrel reports said 40 boats sank.", "40<Kestrel reports"},
      {"Four Midwestern states lost 40 boats.", "Four; 40"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
