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

TEST_CASE("English reports on something are of whom they are by", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"According to a monthly report on house prices by Kestrel Bank on Monday, rents rose 40%.", "40%<Kestrel Bank"},
      {"According to a new study of sea ice by the Dorn Institute, 40 bays froze.", "40<Dorn Institute"},
      {"According to a report on deaths by drowning, 40 people died.", "40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English data speak for whoever collated them", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Some 40 wells ran dry. The data collated by the Dorn Institute were released on "
       "Friday.",
       "Some 40<Dorn Institute"},
      {"The statistics kept by the Dorn Institute show 40 wells ran dry.", "40<Dorn Institute"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English data given out are those told before", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Tides turn\n\nCatches fell by 54%.\n\nSome 40 wells ran dry. The data collated by the Dorn "
       "Institute were released on Friday.",
       "54%; Some 40<Dorn Institute"},
      {"Tides turn\n\nThe mayor said 40 boats came.\n\nSome 30 sank.\n\nThe figures were compiled by "
       "the Dorn Institute.",
       "40<mayor; Some 30<Dorn Institute"},
      {"Tides turn\n\nSome 30 sank.\n\nData from the Dorn Institute are due on Friday.", "Some 30"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("a survey that opens a clause of its own is of nobody before it", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The ministry ordered checks after a study found 44 percent of wells dirty.",
       "44 percent<study"},
      {"A bill died in committee after a poll found 44 percent of voters behind it.",
       "44 percent<poll"},
      {"The pier was shut by the council when a survey found 40 cracks.", "40<survey"},
      {"The council published a report that found 44 percent of wells dirty.",
       "44 percent<council"},
      {"The council acted after its own report found 44 percent of wells dirty.",
       "44 percent<council"},
      {"The council acted after a government report found 44 percent of wells dirty.",
       "44 percent<government"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
