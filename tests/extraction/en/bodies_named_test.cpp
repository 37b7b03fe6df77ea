// English: names of bodies that hold a word for figures or papers, and what is short for them.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("a word for figures or studies in capitals is part of a body's name",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Some 40 wells are dry, according to the Norland Farm Data Service.",
       "Some 40<Norland Farm Data Service"},
      {"Some 40 wells are dry, the Dorn Data Institute said.", "Some 40<Dorn Data Institute"},
      {"Some 40 wells are dry, according to the Institute for Fiscal Studies.",
       "Some 40<Institute for Fiscal Studies"},
      {"Some 40 wells are dry, according to the Centre for Wells Research and Policy Studies.",
       "Some 40<Centre for Wells Research and Policy Studies"},
      {"Some 40 wells are dry, according to the Campaign for Better Wells.",
       "Some 40<Campaign for Better Wells"},
      // Figures and papers of somebody.
      {"Some 40 wells are dry, ministry data show.", "Some 40<ministry"},
      {"Some 40 wells are dry, according to a Dorn Institute study.", "Some 40<Dorn Institute"},
      {"The campaign for better wells cost $40.", "$40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("capitals stand for the name behind its owner's", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"It rose 4 percent, according to Norvik's Farm Data Service. FDS said 40 wells are dry.",
       "4 percent<Norvik's Farm Data Service; 40<Norvik's Farm Data Service"},
      {"It rose 4 percent, according to Norvik's Farm Data Service. NRW said 40 wells are dry.",
       "4 percent<Norvik's Farm Data Service; 40<NRW"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("reports without an article are nobody's that was named", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The Dorn Office said 30 wells are dry. Reports say 40 are.", "30<Dorn Office; 40<Reports"},
      {"The Dorn Office said 30 wells are dry. The reports say 40 are.",
       "30<Dorn Office; 40<Dorn Office"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
