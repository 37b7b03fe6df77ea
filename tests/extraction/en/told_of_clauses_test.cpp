// English: what a clause about the speaker names, and where something was said, do not speak.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English speakers are not what a clause about them names", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The company, which prints the Dorn Herald and the Tarn Post, reported a loss of $4 million.",
       "$4 million<company"},
      {"The studio, which owns the Cove label and Radio Reef, said sales rose 8%.", "8%"},
      {"The broadcaster - which also runs Reef FM and The Cove - said 40 had left.",
       "40<broadcaster"},
      {"Norvik Power, whose customers include Harper and Lowe, said profits rose 12%.",
       "12%<Norvik Power"},
      {"The group that owns Harper's and Lowe said sales were up 7%.", "7%<group"},
      {"The officer who arrested Paul Marsh said he found 40 bags.", "40<officer"},
      {"Kestrel group flagship Kestrel Steel said sales rose 7%.", "7%<Kestrel Steel"},
      // Who publishes is named in the clause.
      {"The survey, which the Bank of Norland publishes each month, showed prices up 4%.",
       "4%<Bank of Norland"},
      // Another's sentence behind the clause.
      {"The fire, which gutted Harper House, killed 40, police said.", "40<police"},
      {"The bank said that Harper and Lowe had sold 40 vans.", "40<bank"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English statements and filings are where somebody speaks", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Governor Ada Norvik in a statement on Monday said 14 wards had closed.",
       "14<Governor Ada Norvik"},
      {"Ada Norvik in a statement said 14 wards had closed.", "14<Ada Norvik"},
      {"The airline said in a filing that it had lost $80 million.", "$80 million<airline"},
      {"The airline said in its annual report that it had lost $80 million.",
       "$80 million<airline"},
      {"A statement from the airline said 40 flights were off.", "40<airline"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
