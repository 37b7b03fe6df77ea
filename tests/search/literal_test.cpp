#include "search/literal.h"

#include <catch2/catch.hpp>
#include <string>

namespace {

std::string places(std::string_view wanted, std::string_view text, bool exact) {
  std::string shown;
  for (const attest::Span span : attest::find_literal({std::string(wanted), exact, 1}, text))
    shown.append("[").append(attest::slice(text, span)).append("]");
  return shown;
}

}  // namespace

TEST_CASE("Characters are found as they stand, and only whole", "[search][literal]") {
  struct Case {
    std::string_view wanted, text, found;
  };
  const Case cases[] = {
      {"1,516", "In all 1,516 came; 1,516명", "[1,516][1,516]"},
      {"1,516", "1516 or 1 516 or 1.516", ""},
      {"1,516", "31,516", ""},
      {"1,516", "1,516,000", ""},
      {"1,516", "1,516.5", ""},
      {"1,516", "came 1,516.", "[1,516]"},
      {"516", "1,516", ""},
      {"1 516", "прибыло 1\xC2\xA0"
                "516 человек",
       "[1\xC2\xA0"
       "516]"},
      {"1 516", "прибыло 1\xE2\x80\xAF"
                "516 человек",
       "[1\xE2\x80\xAF"
       "516]"},
      {"two words", "two\n  words", "[two\n  words]"},
      {"mil", "mild mil mil.", "[mil][mil]"},
      {"мил", "милый", ""},
      {"탈북자", "탈북자가", "[탈북자]"},
      {"$3,000", "paid $3,000-5,000", "[$3,000]"},
      {"$3,000", "paid 3,000 dollars", ""},
      {"Won", "won Won", "[Won]"},
      {"", "anything", ""},
      {" ", "a b", "[ ]"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.wanted, c.text);
    CHECK(places(c.wanted, c.text, true) == c.found);
  }
}

TEST_CASE("Unless they have to be exact, case and width do not count", "[search][literal]") {
  CHECK(places("women 70%", "Ｗomen　70％ of all", false) == "[Ｗomen　70％]");
  CHECK(places("$3,000 FEE", "a $3,000 fee", false) == "[$3,000 fee]");
  CHECK(places("$3,000", "a $13,000 fee", false).empty());
}
