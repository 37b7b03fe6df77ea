// English: whom one tells is no source; whoever tells is.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("investors and houses of parliament pass nothing on", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The brewer told the City in May that it would sell 40 pubs.", "40<brewer"},
      {"Dorn Plc told Wall Street on Monday it had sold 40 wells.", "40<Dorn Plc"},
      {"The minister told the Commons that 40 wells were dry.", "40<minister"},
      {"The governor told a news conference that 40 wells were dry.", "40<governor"},
      {"The governor told the Norland Times that 40 wells were dry.",
       "40<Norland Times<governor"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("a speech of some sentences is of whoever told it", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"\"We lost 40 boats. It could have been worse,\" the mayor told reporters.", "40<mayor"},
      {"\"We lost 40 boats last month. That is a lot,\" the mayor told a news conference.",
       "40<mayor"},
      {"\"Sales are up 12 percent. We are hiring,\" chief executive Ada Norvik told analysts.",
       "12 percent<chief executive Ada Norvik"},
      {"Some 40 boats sank. \"It could have been worse,\" the mayor told reporters.", "Some 40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("listeners of some kind, and voices that are heard", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"\"We lost 40 boats,\" the mayor told angry residents.", "40<mayor"},
      {"\"We won 40 seats,\" Ms Norvik, 39, told cheering supporters.", "40<Ms Norvik; 39"},
      {"\"It cost me 300 crowns,\" sighed Ada Norvik, a cleaner.", "300<Ada Norvik"},
      {"Skipper Ada Norvik fumed: \"I lost 40 nets.\"", "40<Skipper Ada Norvik"},
      {"Ada Norvik, 52, joked: \"I ate 40 pies.\"", "52; 40<Ada Norvik"},
      {"The boiler roared, and 40 people fled.", "40"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
