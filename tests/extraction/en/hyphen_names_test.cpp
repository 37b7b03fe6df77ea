// English: names and titles with a hyphen are one, adjectives of places and owners are not.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English persons keep the part of a name behind a hyphen", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Finance minister Bae Sung-ho said exports rose 8%.", "8%<Finance minister Bae Sung-ho"},
      {"Chairman Lau Kin-wai, 61, said 40 flats had been sold.",
       "61; 40<Chairman Lau Kin-wai"},
      {"Tan Mei-ling said 40 flats had been sold.", "40<Tan Mei-ling"},
      {"Analyst Mary-Ann O'Brien said shares could fall 10%.", "10%<Analyst Mary-Ann O'Brien"},
      {"Doctors at Dar-Salem hospital said 40 had died.", "40<Doctors at Dar-Salem hospital"},
      // Of a place or an owner: no part of the name.
      {"Officials say Dorn-led crews found 40 boats.", "40<Officials"},
      {"Governor Ada Norvik said Dorn-born miners dug 40 wells.", "40<Governor Ada Norvik"},
      {"The Dorn-based bank said 40 had left.", "40<bank"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English titles keep the part before a hyphen", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Lieutenant-Governor Ada Norvik said 40 had fled.", "40<Lieutenant-Governor Ada Norvik"},
      {"Ex-minister Ada Norvik said 40 had fled.", "40<Ex-minister Ada Norvik"},
      {"Low-cost carrier Skyhop said bookings rose 14%.", "14%<Low-cost carrier Skyhop"},
      {"Dorn Vice Mayor Ada Norvik said 40 had fled. The vice-mayor said 12 were hurt.",
       "40<Dorn Vice Mayor Ada Norvik; 12<Dorn Vice Mayor Ada Norvik"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
