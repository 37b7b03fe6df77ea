// English: whoever is named behind what he is, and verbs that say nothing.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("a name behind an office and a verb of saying is the speaker's", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"\"We lost 40 ewes,\" said its director, Ada Norvik.", "40<director, Ada Norvik"},
      {"\"We lost 40 ewes,\" said the farm's owner, Olaf Berg. \"It took 9 days.\"",
       "40<farm's owner, Olaf Berg; 9 days<farm's owner, Olaf Berg"},
      {"Relatives said 40 were missing.", "40<Relatives"},
      {"Some 400 homes were dark, utilities said.", "Some 400<utilities"},
      // Others are only told of.
      {"Clothing shops reported a 3% drop in sales.", "3%"},
      {"The driver, Olaf Berg, lost 40 ewes.", "40"},
      {"\"We lost 40 ewes,\" said its director, who has 9 more.", "40<director; 9"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("a day between whoever holds an office and the verb is none of the name",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The minister on Monday confirmed that 40 wells are dry.", "40<minister"},
      {"A spokesman on Monday announced 40 new wells.", "40<spokesman"},
      {"Analysts in May announced that 40 wells are dry.", "40<Analysts"},
      {"Health Minister Ada Norvik on Monday announced $45 million. \"We had 12,\" she said.",
       "$45 million<Health Minister Ada Norvik; 12<Health Minister Ada Norvik"},
      {"The head of the Dorn office confirmed 40 deaths.", "40<head of the Dorn office"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("states of a country, and what has been recalled, say nothing", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Some 400 schools closed in Safa and Dorn states, where rain fell.", "Some 400"},
      {"Olaf Berg made 57, while the recalled Ada Norvik was out for 46.", "57; 46"},
      {"The report states that 40 wells are dry.", "40<report"},
      {"Ada Norvik recalled that 40 wells were dry.", "40<Ada Norvik"},
      {"Some 40 wells are dry, according to data seen by this newspaper.",
       "Some 40<data"},
      {"The mayor told this newspaper that 40 wells were dry.", "40<mayor"},
      {"The report came up with 40 dry wells.", "40<report"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
