// English: whoever did something, and then says something as "it".
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("it says, behind what an institution did", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The coroner's office opened its books on Friday. It says 14 people drowned.",
       "14<coroner's office"},
      {"The harbour board wrote to skippers. It estimates that 40 boats leak.", "40<harbour board"},
      {"Norland Bank shut its doors on Monday. It says 40 branches will close. Another 12 are let.",
       "40<Norland Bank; 12<Norland Bank"},
      // People of a kind.
      {"Few analysts take it seriously. They say the debt is 40 million dollars.",
       "40 million dollars<analysts"},
      {"Residents are angry. They say 40 trees fell.", "40<Residents"},
      {"Residents left. It says 40 trees fell.", "40"},
      // What does not speak there: a thing, a person, whoever is named by the way.
      {"The bridge of the council shut on Monday. It is 40 metres long.", "40 metres"},
      {"The weather bureau said 12 boats sank. The league met on Monday. It says 40 players left.",
       "12<weather bureau; 40<league"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
