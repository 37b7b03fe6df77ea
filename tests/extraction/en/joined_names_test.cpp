// English: names of two parts, "and", "&" or a possessive in them.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English councils and forces of two places are one", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Dorn and Tarn Council said 40 homes were empty.", "40<Dorn and Tarn Council"},
      {"Figures from Dorn and Tarn Council show 40 homes were empty.",
       "40<Dorn and Tarn Council"},
      {"Dorn and Tarn Police said 40 were held.", "40<Dorn and Tarn Police"},
      {"The Fish and Game Administration said 40 were ill.",
       "40<Fish and Game Administration"},
      // Two that speak.
      {"Kestrel and the council said 40 homes were empty.", "40<Kestrel<council"},
      {"The bank and the Red Cross said 40 were ill.", "40<bank<Red Cross"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English firms keep their ampersand and their possessive", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Harper & Lowe said sales rose 4%.", "4%<Harper & Lowe"},
      {"The Norland Wood & Paper Company said sales rose 4%.",
       "4%<Norland Wood & Paper Company"},
      {"AT&L said sales rose 4%.", "4%<AT&L"},
      {"Harper's said sales rose 4%.", "4%<Harper's"},
      {"Harper's of Dorn said sales rose 4%.", "4%<Harper's of Dorn"},
      // An owner of what is told.
      {"Kestrel's estimate of 40 boats is too high.", "40<Kestrel"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
