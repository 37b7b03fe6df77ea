// English: how surveys, censuses and polls are called.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English publications are called by their year", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The 2011 Census report counted 40 boats.", "40<2011 Census report"},
      {"According to the 2016 census, 40 boats sank.", "40<2016 census"},
      {"According to a 2016 study, 40 boats sank.", "40<2016 study"},
      {"According to a 2016 Quaymark study, 40 boats sank.", "40<Quaymark"},
      {"In May 2016 surveys found 40 boats.", "40<surveys"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("An English poll is of all whom a slash joins", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The Dorn Post/Quaymark poll has Labour on 40%.", "40%<Dorn Post/Quaymark"},
      {"A Kestrel/Dorn Post poll put support at 40%.", "40%<Kestrel/Dorn Post"},
      {"Dorn Post and/or Quaymark said 40 boats sank.", "40<Quaymark"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
