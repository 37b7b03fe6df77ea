#include "search/edit_distance.h"

#include <catch2/catch.hpp>

TEST_CASE("A slip of one key is one step, in any script", "[search][spelling]") {
  struct Case {
    std::string_view a, b;
    std::size_t steps;
  };
  const Case cases[] = {
      {"", "", 0},
      {"", "abc", 3},
      {"search", "search", 0},
      {"serch", "search", 1},
      {"saerch", "search", 1},  // a swap of neighbours
      {"searchh", "search", 1},
      {"перебежик", "перебежчик", 1},
      {"탈북지", "탈북자", 1},
      {"index", "doctor", 6},
      {"ca", "abc", 3},  // a swapped pair is not changed again
  };
  for (const Case& c : cases) {
    CAPTURE(c.a, c.b);
    CHECK(attest::edit_distance(c.a, c.b) == c.steps);
    CHECK(attest::edit_distance(c.b, c.a) == c.steps);
  }
}
