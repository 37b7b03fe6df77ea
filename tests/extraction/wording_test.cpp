// What a figure measures and what it is told from, in the words of the source.
#include "extraction/measure/wording.h"

#include <catch2/catch.hpp>

#include "testkit/line_article.h"

namespace attest {
namespace {

// Each figure as "words: measure", a base behind "<" ("<= " before the words of another figure).
std::string wording_in(std::string_view text) {
  const Article article = testkit::line_article(text, "en", "2024-09-12");
  const std::vector<Claim> claims = testkit::claims_of(article);
  std::string shown;
  for (const Claim& claim : claims) {
    shown.append(shown.empty() ? "" : "; ").append(slice(text, claim.span));
    shown.append(": ").append(claim.measure.text.empty() ? "-" : claim.measure.text);
    if (!claim.base) continue;
    if (!claim.base->text.empty()) shown.append(" < ").append(claim.base->text);
    for (const Claim& other : claims)
      if (other.id == claim.base->claim) shown.append(" <= ").append(slice(text, other.span));
  }
  return shown;
}

TEST_CASE("a figure measures what rose, stood or is counted", "[en][wording]") {
  struct Case {
    std::string_view text, expect;
  };
  const Case cases[] = {
      {"Factory orders plunged 4.8% in June.", "4.8%: Factory orders"},
      {"The ferry firm cut its winter fare to £12.", "£12: winter fare"},
      {"The lender said net income for the second quarter rose to $1.9 billion.",
       "$1.9 billion: net income"},
      {"The yield on the 10-year note fell 4 basis points to 3.65%.",
       "10-year: -; 4 basis points: yield on the 10-year note; 3.65%: yield on the 10-year note"},
      {"Customs officers found 840 kg of heroin in a van.", "840 kg: heroin"},
      {"It made a loss of $1.4bn on sales of $7.8bn.", "$1.4bn: loss; $7.8bn: sales"},
      {"The disease has infected 197 dairy herds in 14 states.", "197: dairy herds; 14: states"},
      {"There were 38.4 million foreign-born residents.", "38.4 million: foreign-born residents"},
      {"The 3.2GW plant is late.", "3.2GW: plant"},
      {"The former banker was sentenced to 11 years.", "11 years: -"},
      {"In the harbour a guard paid $50.", "$50: -"},
      {"At the bridge the river reached 9.6 metres.", "9.6 metres: -"},
      {"Economists had forecast that exports would rise by 2%.", "2%: exports"},
      {"The firm sold 88 cars and eight buses, against 105.", "88: cars; eight: buses; 105: -"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(wording_in(c.text) == c.expect);
  }
}

TEST_CASE("a change and a share tell what they are told from", "[en][wording]") {
  struct Case {
    std::string_view text, expect;
  };
  const Case cases[] = {
      {"Exports rose 13.9% in July from a year earlier.", "13.9%: Exports < a year earlier"},
      {"Renewables gave 30.3% of global electricity in 2023.", "30.3%: - < global electricity"},
      {"Nearly two-thirds of Germans agree.", "Nearly two-thirds: Germans < Germans"},
      {"Of the dead 69% of them were men.", "69%: -"},
      {"The intake was 12.5 percent below the 812 of 2017.",
       "12.5 percent: - <= 812; 812: intake"},
      {"Their jobless rate was nearly double the 3.2 percent of all.",
       "nearly double: - <= 3.2 percent; 3.2 percent: - < all"},
      {"Tickets sold best in May, the most since 2009.", ""},
      {"Output fell 3% last year, the sharpest drop since 2009.", "3%: Output"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(wording_in(c.text) == c.expect);
  }
}

}  // namespace
}  // namespace attest
