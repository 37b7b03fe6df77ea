// English: whose the figures are of paragraphs that name nobody.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"
#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("A paragraph between two of one person is theirs", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Ada Norvik said 400 voted for Berg.\n\nDahl got 90.\n\nNorvik added that "
       "700 had come.",
       "400<Ada Norvik; 90<Ada Norvik; 700<Ada Norvik"},
      {"Ada Norvik said 400 voted for Berg.\n\nDahl got 90.\n\nShe said 700 had "
       "come.",
       "400<Ada Norvik; 90<Ada Norvik; 700<Ada Norvik"},
      // Somebody else speaks in between; nobody speaks again.
      {"Ada Norvik said 400 voted for Berg.\n\nSome 12 were hurt, police said.\n\nThe town has "
       "9,000 people.\n\nNorvik added that 700 had come.",
       "400<Ada Norvik; Some 12<police; 9,000; 700<Ada Norvik"},
      {"Ada Norvik said 400 voted for Berg.\n\nDahl got 90.",
       "400<Ada Norvik; 90"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("A quoted paragraph is the word of the person who spoke last", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"\"We lost 40 sheep,\" Ada Norvik, a farmer, said.\n\n\"The flood took 30 more.\"",
       "40<Ada Norvik; 30<Ada Norvik"},
      {"Some 40 sheep died, police said.\n\nThe flood took 30 more.", "Some 40<police; 30"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("A lead is whose figures it gives again", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The wool clip will be 12% larger at 4.2 tonnes.\n\nThe latest forecast from the Wool Board "
       "of 4.2 tonnes is good.",
       "12%<Wool Board; 4.2 tonnes<Wool Board; 4.2 tonnes<Wool Board"},
      // Small and round ones prove nothing.
      {"A storm killed 20 sheep.\n\nThe mayor said 20 shops were shut.", "20; 20<mayor"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("An English paragraph that goes on about the same things is the institution's",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The fire began in the dye house at noon, the fire service said. It burned for nine hours.\n"
       "\nOf the 83 workers in the dye house, 81 were led out.\n\n"
       "Some 40 of those workers live in Dorn.",
       "nine hours<fire service; 83<fire service; 81<fire service; Some 40<fire service"},
      {"The dam was three-quarters full on Sunday, the water board said.\n\n"
       "The smaller dams held 40 days of water.",
       "three-quarters<water board; 40 days<water board"},
      // Another matter.
      {"Some 40 sheep died on the hill, police said.\n\nThe train carried 9,000 tourists.",
       "Some 40<police; 9,000"},
      // Somebody else has spoken between.
      {"Some 40 sheep died on the hill, police said.\n\n\"It is a shame,\" said Ada Norvik.\n\n"
       "The sheep were worth £9,000.",
       "Some 40<police; £9,000"},
      // A paragraph between goes its own way.
      {"Some 40 sheep died on the hill, police said.\n\nThe train carried 9,000 tourists.\n\n"
       "The sheep were worth £9,000.",
       "Some 40<police; 9,000; £9,000"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
