// English: reports, bulletins and websites are those of whoever owns them; full names of bodies.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English bulletins and websites are their owner's", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"According to the river authority's weekly bulletin, 41 dams were full.",
       "41<river authority"},
      {"According to the harbour ministry's daily update, 41 boats were lost.",
       "41<harbour ministry"},
      {"According to the bank's latest quarterly survey, 41% of firms plan to hire.", "41%<bank"},
      {"According to the ministry's website, 4,100 homes stood empty.", "4,100<ministry"},
      // Whoever is named behind the owner speaks; rules and plans do not.
      {"According to the ministry's spokesman, 40 homes stood empty.",
       "40<ministry's spokesman"},
      {"According to the ministry's rules, 40 homes may be built.", "40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English reports keep what they are reports on", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"According to the annual report, staff fell by 12%.", "12%<annual report"},
      {"According to the budget report, costs rose by 12%.", "12%<budget report"},
      {"According to the wine merchant, prices rose by 12%.", "12%<wine merchant"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("An English charity or university is no ministry named before", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The Ministry of Wells said 40 had left. The charity said 12 had joined.",
       "40<Ministry of Wells; 12<charity"},
      {"The Bank of Norland said 40 had left. The university said 12 had joined.",
       "40<Bank of Norland; 12<university"},
      {"Tarn University said 40 had left. The university said 12 had joined.",
       "40<Tarn University; 12<Tarn University"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English bodies keep the many whose they are", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The National Police Chiefs' Council said 40 had left.",
       "40<National Police Chiefs' Council"},
      {"The Head Teachers' Union said 40 had left.", "40<Head Teachers' Union"},
      {"New Zealand Treasury figures show debt rose 4%.", "4%<New Zealand Treasury"},
      {"Fresh Home Office data show 40 came by boat.", "40<Home Office"},
      {"New Treasury figures show debt rose 4%.", "4%<Treasury"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
