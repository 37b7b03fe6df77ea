// How sure claims are: by how their time came to them.
#include <catch2/catch.hpp>

#include "testkit/line_article.h"

namespace attest {
namespace {

std::vector<double> confidence_in(std::string_view text, std::string_view published) {
  std::vector<double> found;
  for (const Claim& claim : testkit::claims_of(testkit::line_article(text, "en", published)))
    found.push_back(claim.confidence);
  return found;
}

}  // namespace

TEST_CASE("a time that the sentence states is surer than one carried on", "[confidence]") {
  const auto day = confidence_in(
      "On 3 March 2014 the yard built 12 ships.\nIt sold 9 ships.", "2014-05-20");
  REQUIRE(day.size() == 2);
  CHECK(day[0] > day[1]);
  const auto year = confidence_in("In 2012 the yard built 12 ships.\nIt sold 9 ships.",
                                  "2014-05-20");
  REQUIRE(year.size() == 2);
  CHECK(year[0] == day[0]);
  CHECK(year[1] < day[1]);
}

TEST_CASE("no time is unlikely where the day of publication is known", "[confidence]") {
  const std::string_view text = "Before the war the yard built 12 ships.";
  const auto dated = confidence_in(text, "2014-05-20"), undated = confidence_in(text, "");
  REQUIRE(dated.size() == 1);
  REQUIRE(undated.size() == 1);
  CHECK(dated[0] < undated[0]);
}

}  // namespace attest
