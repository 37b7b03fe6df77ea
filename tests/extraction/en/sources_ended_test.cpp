// English: where a source no longer speaks for figures that name none.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("a source that came later ends with its paragraph", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Sales rose 3% in May 2014, the trade office said.\n\nThe weather bureau said July had 12 "
       "days of rain.\n\nA rower got 70,000 crowns for his boat.",
       "3%<trade office; 12 days<weather bureau; 70,000"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("once another has told, the first goes on in its own units only", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Sales rose 3% in May 2014, the trade office said.\n\nThe harbour board said 40 ships sank in "
       "May.\n\nPrices rose 4% in June.\n\nA rower got 70,000 crowns for his boat.",
       "3%<trade office; 40<harbour board; 4%<trade office; 70,000"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("a person's word ends with the next paragraph", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Mayor Ada Norvik said 40 boats sank.\n\nThe town lies on a lake.\n\nA rower got 70,000 "
       "crowns for his boat.",
       "40<Mayor Ada Norvik; 70,000"},
      {"Mayor Ada Norvik said 40 boats sank.\n\nThe town lies on a lake.\n\nIt cost 70,000 crowns, "
       "she said.",
       "40<Mayor Ada Norvik; 70,000<Mayor Ada Norvik"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("whoever says of himself is a person, whose word ends", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Dorn's Ada Norvik said she had spent 70,000 crowns.\n\nThe town lies on a lake.\n\nThe "
       "ferry carried 40 people on Monday.",
       "70,000<Dorn's Ada Norvik; 40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("who speaks again without figures goes on", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Mayor Ada Norvik said 40 boats sank.\n\nThe town lies on a lake.\n\nThe pier will close, "
       "Norvik said. The bill came to 70,000 crowns.",
       "40<Mayor Ada Norvik; 70,000<Mayor Ada Norvik"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("a firm of bare name reckons, admits and tells those it deals with", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Kestrel & Sons reckons 88% of the oats were cut in July.", "88%<Kestrel & Sons"},
      {"Kestrel admitted it had sold 40 boats.", "40<Kestrel"},
      {"Dorn Creameries told suppliers it would pay 41 crowns.", "41<Dorn Creameries"},
      {"The plan told of 40 boats.", "40"},
      {"Norland admitted just nine in 2006.", "nine"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
