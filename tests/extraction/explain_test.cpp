// What `attest explain` tells of a sentence.
#include <catch2/catch.hpp>

#include "testkit/line_article.h"

namespace attest {
namespace {

std::string explained(const std::string& text, std::uint32_t offset) {
  const Article article = testkit::line_article(text, "en");
  Extractor extractor;
  return extractor.explain(article, offset);
}

TEST_CASE("each rule is shown with the words it fired on, and what lost", "[explain]") {
  CHECK(explained("In 2013 about 40 ships sank, the port office said. It rained.", 3) ==
        R"(sentence  In 2013 about 40 ships sank, the port office said.
claim     about 40  count  level
  rule    "about"  en/modifier/about
  rule    "ships"  en/counted/vehicle
  time    2013  "2013"  en/period/year
  source  port office  "said"  en/attribution/said
no claim  "2013"  a time: en/period/year
lost      no claim above took these
          "In"  en/attribution/in-outlet
          "sank"  en/cue/down
          "port"  en/counted/vehicle
          "office"  en/source/office
          "said"  en/cue/said
)");
}

TEST_CASE("the phrase of saying is the one that was used, not the nearest", "[explain]") {
  const std::string shown = explained("The port office in Bergen said 40 ships sank.", 0);
  CHECK(shown.find("  source  port office  \"said\"  en/attribution/said\n") != std::string::npos);
}

TEST_CASE("a source of a sentence before is said to be that of its figure", "[explain]") {
  const std::string text = "The port office said 40 ships sank. In 2013 it was 12 ships.";
  const std::string shown = explained(text, 40);
  CHECK(shown.find("  source  port office  who tells of \"40\"\n") != std::string::npos);
}

TEST_CASE("a time that is carried on tells which words named it", "[explain]") {
  const std::string text = "In 2013 40 ships sank in the bay. Of these 12 ships were old.";
  const std::string shown = explained(text, 40);
  CHECK(shown.find("  time    2013  \"2013\", told of \"40\"\n") != std::string::npos);
}

TEST_CASE("a number that makes no claim says why", "[explain]") {
  const std::string shown = explained("Call 020 7946 0018 or come to Room 39.", 0);
  CHECK(shown.find("no claim  \"39\"  counts nothing: en/reject/") != std::string::npos);
  CHECK(explained("It rained.", 0) == "sentence  It rained.\n");
  CHECK(explained("It rained.", 400) == "no sentence stands here\n");
}

}  // namespace
}  // namespace attest
