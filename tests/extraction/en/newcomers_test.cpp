// English: who speaks on in a speech, and who has only now been named.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("\"She said\" is of a newcomer who opened a paragraph", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Tides turn\n\nFarm minister Olaf Berg said 40 boats sank.\n\nAda Norvik, another farmer, "
       "keeps goats.\n\n\"It lost me $30,\" she said.",
       "40<Farm minister Olaf Berg; $30<Ada Norvik"},
      // What a newcomer lives through is told by nobody before.
      {"Tides turn\n\nFarm minister Olaf Berg said 40 boats sank.\n\nDon Williams sat there with his "
       "four children.\n\n\"It tore up the trees,\" he said.",
       "40<Farm minister Olaf Berg; four"},
      {"Tides turn\n\nFarm minister Olaf Berg said 40 boats sank.\n\nSome 30 were saved.\n\n\"It tore "
       "up the trees,\" he said.",
       "40<Farm minister Olaf Berg; Some 30<Farm minister Olaf Berg"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("Figures that an English speech speaks of are the speaker's", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Tides turn\n\nOlaf Berg from the OND Centre for Wells said: “Over many years, wells have "
       "run dry.\n\n“The latest figures show no change.\n\n“Only 40 are left.”",
       "40<Olaf Berg"},
      {"Tides turn\n\nOlaf Berg said: “Wells have run dry.”\n\nThe latest figures of the Wells "
       "Office show 40 are left.",
       "40<Wells Office"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("an office of one word that opens a paragraph is nobody new", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      // Two words without their space are one.
      {"Tides turn\n\nHe said.\n\nharbourNorvik.Biologist, 40 boats sank.", "40"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
