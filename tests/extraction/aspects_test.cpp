// Flow or stock: does a figure add up over a time, or stand at a date?
#include "extraction/measure/aspects.h"

#include <catch2/catch.hpp>

#include "testkit/line_article.h"

namespace attest {
namespace {

// Each figure as "words: aspect", "-" where neither is told.
std::string aspects_in(std::string_view text, const std::string& lang) {
  const Article article = testkit::line_article(text, lang, "2024-09-12");
  std::string shown;
  for (const Claim& claim : testkit::claims_of(article)) {
    const std::string_view aspect = to_string(claim.measure.aspect);
    shown.append(shown.empty() ? "" : "; ").append(slice(text, claim.span)).append(": ");
    shown.append(aspect.empty() ? "-" : aspect);
  }
  return shown;
}

TEST_CASE("a figure is of a flow or of a stock as its words and its time tell", "[aspect]") {
  struct Case {
    std::string lang;
    std::string_view text, expect;
  };
  const Case cases[] = {
      {"en", "As of the end of 2023, the reserve had 412 rangers.", "412: stock"},
      {"en", "Since 2010 the clinic has treated 9,300 patients.", "9,300: flow"},
      {"en", "So far 9,300 patients have been treated.", "9,300: flow"},
      {"en", "The camp is now home to 3,200 people.", "3,200: stock"},
      {"en", "In 2023 the port shut for 12 days.", "12 days: -"},
      {"en", "Arrivals fell to 1,047 in 2019 from 1,137 in 2018.", "1,047: flow; 1,137: flow"},
      {"en", "A kilo of rice costs 5,000 won.", "5,000 won: -"},
      {"ru", "К концу 2023 года в приюте жили 412 человек.", "412 человек: stock"},
      {"ru", "С 2010 года клиника приняла 9300 пациентов.", "9300: flow"},
      {"ko", "지난해 말 기준 회원은 412명이다.", "412명: stock"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(aspects_in(c.text, c.lang) == c.expect);
  }
}

}  // namespace
}  // namespace attest
