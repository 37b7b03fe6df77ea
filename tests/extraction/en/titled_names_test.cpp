// English: titles, and small words with a capital, are no names.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("a title with a stop leads to a name", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Some 40 boats sank, said Dr. Ada Norvik. She said 12 were new.",
       "Some 40<Ada Norvik; 12<Ada Norvik"},
      {"\"We have lost 40 boats,\" said Gov. Ada Norvik.", "40<Ada Norvik"},
      {"Some 40 boats sank, according to Rep. Ada Norvik. Norvik said 12 were new.",
       "Some 40<Ada Norvik; 12<Ada Norvik"},
      {"Some 40 boats sank, according to U.S. Rep. Ada Norvik.", "Some 40<Ada Norvik"},
      {"Some 40 boats sank, said Lt. Col. Ada Norvik.", "Some 40<Ada Norvik"},
      // Without a name behind it, or without the stop, it is as it was.
      {"Dr Norvik said 40 boats sank.", "40<Dr Norvik"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("a saint belongs to the name", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"St. Ada Hospital said it had treated 40 patients.", "40<St. Ada Hospital"},
      {"Some 40 people came, according to Mt. Norvik University.", "Some 40<Mt. Norvik University"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("pronouns and their verbs in one word name nobody", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"\"I'd say 300 people came,\" said Ada Norvik.", "300<Ada Norvik"},
      {"\"It cost a lot. I'd expect 60 more boats by Friday,\" said Ada Norvik.", "60<Ada Norvik"},
      {"\"Don't say 300 people came,\" said Ada Norvik.", "300<Ada Norvik"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("a word that ends names elsewhere is the last of one", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Economists surveyed by Harbour Lane Data had been looking for a gain of 40 jobs.",
       "40<Economists surveyed by Harbour Lane Data"},
      {"Analysts polled by Norvik Data expected growth of 2%.", "2%<Analysts polled by Norvik Data"},
      {"Officials surveyed by Norvik said data on 40 ports were wrong.",
       "40<Officials surveyed by Norvik"},
      {"The harbour master had been looking for 40 boats.", "40"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
