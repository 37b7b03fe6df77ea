// Provisional, revised or final: which figure of a sentence do the words for it speak of?
#include <catch2/catch.hpp>
#include <string>

#include "testkit/line_article.h"

namespace attest {
namespace {

// Each figure as "words: vintage", "-" where none is told.
std::string vintages_in(std::string_view text, const std::string& lang) {
  const Article article = testkit::line_article(text, lang, "2024-09-12");
  std::string shown;
  for (const Claim& claim : testkit::claims_of(article)) {
    const std::string_view vintage = to_string(claim.vintage);
    shown.append(shown.empty() ? "" : "; ").append(slice(text, claim.span)).append(": ");
    shown.append(vintage.empty() ? "-" : vintage);
  }
  return shown;
}

TEST_CASE("a figure that another has replaced is not the final one", "[vintage]") {
  struct Case {
    std::string lang;
    std::string_view text, expect;
  };
  const Case cases[] = {
      {"ru", "По окончательным данным, в приюте зимовали 214 собак (ранее сообщалось о 209).",
       "214: final; 209: provisional"},
      {"ru", "Окончательное число погибших — 38 (прежняя оценка — 41).", "38: final; 41: provisional"},
      {"ru", "По окончательным данным, собрано 214 тонн, годом ранее — 209 тонн.",
       "214 тонн: final; 209 тонн: final"},
      {"en", "The final count was 214 ships, not the 209 reported earlier.",
       "214: final; 209: provisional"},
      {"en", "Final figures put the toll at 38 (previously reported as 41).",
       "38: final; 41: provisional"},
      {"en", "Final figures show 214 boats and 38 barges.", "214: final; 38: final"},
      {"ko", "확정치는 214척으로, 당초 발표한 209척보다 많다.", "214척: final; 209척: provisional"},
      {"ko", "최종 집계 결과 사망자는 38명, 부상자는 41명이다.", "38명: final; 41명: final"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(vintages_in(c.text, c.lang) == c.expect);
  }
}

}  // namespace
}  // namespace attest
