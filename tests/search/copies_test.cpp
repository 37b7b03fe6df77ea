// Sentences that were copied, and such as only look alike.
#include "search/conflicts/copies.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <string>

namespace {

bool are_copies(std::string_view a, std::string_view b) {
  const auto left = attest::copy_marks(a);
  const auto right = attest::copy_marks(b);
  return std::find_first_of(left.begin(), left.end(), right.begin(), right.end()) != left.end();
}

TEST_CASE("A copy is known though a word was changed", "[search][copies]") {
  constexpr std::string_view kWire =
      "The jobless rate in the north fell to 7.3 percent in March, the lowest in more than a "
      "decade, as shipyards and paper mills took on new workers.";
  struct Case { std::string_view a, b; bool copies; };
  const Case cases[] = {
      {kWire, kWire, true},
      {kWire,
       "The jobless rate in the north fell to 7.3% in March, the lowest in more than a decade, as "
       "shipyards and mills took on new workers, the agency reported.",
       true},
      {kWire,
       "In March 7.3 percent of the workforce had no job, the agency said, and none of the larger "
       "yards expects to hire before summer.",
       false},
      {"По окончательным данным, в прошлом году в порту перегрузили 41 млн тонн угля и руды.",
       "По окончательным данным, в прошлом году в порту перегрузили 41 млн т угля и руды.", true},
      {"지난해 항만에서 처리한 석탄과 광석은 모두 4천100만t으로 집계됐다고 당국이 밝혔다.",
       "지난해 항만에서 처리한 석탄과 광석은 모두 4,100만t으로 집계됐다고 당국이 13일 밝혔다.", true},
      {"Prices rose 3 percent.", "Prices rose 3 percent.", false},  // too short to tell
      {"", "", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.a, c.b);
    CHECK(are_copies(c.a, c.b) == c.copies);
  }
}

TEST_CASE("Marking costs in proportion to the sentence", "[search][copies]") {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += "word" + std::string(1, static_cast<char>('a' + i % 26)) + " ";
  CHECK(attest::copy_marks(text).size() == attest::copy_marks(text.substr(0, 600)).size());
}

}  // namespace
