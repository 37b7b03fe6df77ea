// Names by their capitals, and their keys in any spelling.
#include "extraction/attribution/proper_names.h"

#include <catch2/catch.hpp>

namespace attest {
namespace {

std::string names_in(std::string_view text) {
  std::string shown;
  for (const Span run : name_runs(text)) {
    shown += "[";
    shown += slice(text, run);
    shown += "]";
  }
  return shown;
}

TEST_CASE("Names are told by their capitals", "[names]") {
  struct Case { std::string_view text, expect; };
  const Case cases[] = {
      {"Revenue at Norvik Shipping came to $4 billion.", "[Norvik Shipping]"},
      {"Norvik Shipping reported a loss. The loss grew.", "[Norvik Shipping]"},
      {"Brazil's inflation was 4 percent.", "[Brazil]"},
      {"Выручка «Норвика» выросла, сообщили в Бразилии.", "[Норвика][Бразилии]"},
      {"Prices rose. Wages fell.", ""},               // each only begins its sentence
      {"Chile Cuts Rates As Prices Fall", ""},        // a headline with capitals throughout
      {"The USDA and the EU agree.", ""},             // letters are no name to be heard
      {"9일 치러진 총선의 투표율은 61%였다.", ""},  // a script without capitals
      {"", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(names_in(c.text) == c.expect);
  }
}

TEST_CASE("A name is heard alike in Latin and Cyrillic letters", "[names]") {
  struct Case { std::string_view a, b; bool one; };
  const Case cases[] = {
      {"Brazil", "Бразилии", true},  {"Norvik", "Норвик", true}, {"Latvia", "Латвии", true},
      {"Peru", "Перу", true},        {"Lankov", "Ланьков", true}, {"Brazil", "Chile", false},
      {"Norvik", "Hallgard", false}, {"Riga", "Латвии", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.a, c.b);
    const std::string a = name_key(c.a);
    const std::string b = name_key(c.b);
    REQUIRE_FALSE((a.empty() || b.empty()));
    CHECK((a.starts_with(b) || b.starts_with(a)) == c.one);
  }
  CHECK(name_key("Io").empty());
}

}  // namespace
}  // namespace attest
