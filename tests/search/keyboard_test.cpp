#include "search/keyboard.h"

#include <catch2/catch.hpp>

TEST_CASE("The same keys are read on the other layout", "[search][spelling]") {
  struct Case {
    std::string_view typed;
    std::vector<std::string> others;
  };
  const Case cases[] = {
      {"ghbdtn", {"привет"}},
      {"Ghbdtn", {"Привет"}},
      {"руддщ", {"hello"}},
      {"j,vty", {"обмен"}},
      {"1516", {}},      // digits are on the same keys everywhere
      {"탈북자", {}},
      {"helloпривет", {}},  // mixed on purpose
  };
  for (const Case& c : cases) {
    CAPTURE(c.typed);
    CHECK(attest::other_layouts(c.typed) == c.others);
  }
}
