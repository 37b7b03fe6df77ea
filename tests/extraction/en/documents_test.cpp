// English: what is written down, looked into or promised, and whoever it is "according to".
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("An English paper that tells is a source", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"An internal audit found that 40 bills were paid twice.", "40<internal audit"},
      {"A review has concluded that 40 beds must go.", "40<review"},
      {"The hall cost £40, accounts filed at Dorn House show.", "£40<accounts filed at Dorn House"},
      {"Visits fell to 52, library records show.", "52<library records"},
      {"Dorn Council lost 40 trees, its minutes say.", "40<minutes"},
      {"Prices rose 3%, the Wool Council's end-of-season bulletin shows.", "3%<Wool Council"},
      // A paper that tells nothing.
      {"The review of 40 schools goes on.", "40"},
      {"Ada Norvik said the audit cost $40.", "$40<Ada Norvik"},
      {"She wrote a letter to 40 mayors.", "40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("Whatever English noun it is according to", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Some 40 came, according to the wine merchant.", "Some 40<wine merchant"},
      {"Sales fell 3%, according to the accounts.", "3%<accounts"},
      {"Prices vary according to the size, from $40 to $60.", "$40; $60"},
      {"They are paid according to age, $40 or more.", "$40 or more"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("Promises and prices are somebody's word in English", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The mayor has promised to hire 120 nurses.", "120<mayor"},
      {"Police had earlier put the toll at 21.", "21<Police"},
      {"Money markets are pricing in three cuts.", "three<Money markets"},
      {"Kestrel Arc, a consultancy, is gloomier, and sees a drop of 5% this year.",
       "5%<Kestrel Arc"},
      {"The Dorn club, sold for a reported £45m, has 40 players.", "£45m; 40"},
      {"House prices in Dorn rose 3%.", "3%"},
      {"The bank had put 40 clerks on notice.", "40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("accounts go on as one document does", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Dorn Rovers lost 40 million crowns, new accounts show.\n\nTurnover slipped 6% to 21 million "
       "crowns.",
       "40 million<accounts; 6%<accounts; 21 million<accounts"},
      {"Dorn Rovers lost 40 million crowns, reports suggest.\n\nThe ferry carried 300 people on "
       "Monday.",
       "40 million<reports; 300"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
