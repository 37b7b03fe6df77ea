// English: who can speak, by what word they are called.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English leaders, documents, pollings and the press of a country speak",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"A local militia leader said 40 had died.", "40<local militia leader"},
      {"Olaf Berg, leader of the Dorn Party, said 40 had died.", "40<Olaf Berg"},
      {"The budget document showed that spending would be $40 million.",
       "$40 million<budget document"},
      {"The documents show 40 wells were sold.", "40<documents"},
      {"Polling by Quaymark suggests 40% back him.", "40%<Quaymark"},
      {"Israeli media reported that 40 people died.", "40<Israeli media"},
      {"Local media said 40 people died.", "40<Local media"},
      {"Some 40 jobs will go, according to people familiar with the matter.",
       "Some 40<people familiar with the matter"},
      {"A source close to the talks said 40 jobs would go.", "40<source close to the talks"},
      {"Kestrel said it lost 40 planes. The carrier said 30 more were old.",
       "40<Kestrel; 30<Kestrel"},
      // Where people vote, what is written in one, who is known.
      {"Some 40 polling stations opened.", "Some 40"},
      {"They signed the document and built 40 wells.", "40"},
      {"The leader has built 40 wells.", "40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English pronouns speak behind an auxiliary, too", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"When the union met the ministry, it had said that 40 wells were dry.", "40"},
      {"Tides turn\n\nHarbour Minister Ada Norvik said 40 came.\n\nShe has said 30 "
       "left.",
       "40<Harbour Minister Ada Norvik; 30<Harbour Minister Ada Norvik"},
      {"At the start of the talks of the clubs, the review will come out and it will reveal that 40 went.", "40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English titles end on who says so", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Some 40 boats sink off Dorn: police", "police"},
      {"Two die in storm: officials", "officials"},
      {"Some 40 boats sink: a timeline", ""},
      {"Norland police: 40 boats on view", "Norland police"},
  };
  for (const testkit::SourceRow& c : cases) {
    CAPTURE(c.text);
    Article article = testkit::line_article(c.text, "en");
    article.blocks.front().kind = BlockKind::Heading;
    const std::vector<Claim> claims = testkit::claims_of(article);
    REQUIRE(claims.size() == 1);
    const std::vector<Informant>& chain = claims.front().attribution;
    CHECK((chain.empty() ? "" : chain.front().name) == c.expect);
  }
}

TEST_CASE("whoever puts a figure at so much is named behind it", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The number of dead was put at 40 by the health ministry.", "40<health ministry"},
      {"It was recorded as magnitude 6.4 by the Dorn Geological Survey.",
       "6.4<Dorn Geological Survey"},
      {"Gusts were measured at 141 kph by the weather service.", "141 kph<weather service"},
      {"The cost was put at £40m by the time the pier opened.", "£40m"},
      {"Wages were set at 40 percent by law.", "40 percent"},
      {"Rents hit $1,980 in May, according to the listing site Homefind.",
       "$1,980<listing site Homefind"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("a paper reports only so much", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Gazeta Norvik reports only 40 boats sank.", "40<Gazeta Norvik"},
      {"But Gazeta Norvik reports just 3 percent was paid.", "3 percent<Gazeta Norvik"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("what is counted or reported behind a figure is nobody's word", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The mayor had 54 percent with 80 percent of ballots counted.", "54 percent; 80 percent"},
      {"The mayor leads by 22,000 votes with 12 districts counted.", "22,000; 12"},
      {"The council counted 40 boats.", "40<council"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
