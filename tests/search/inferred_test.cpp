#include <catch2/catch.hpp>

#include "search/inferred.h"

using namespace attest;

TEST_CASE("A period without words of its own is inferred", "[search][inferred]") {
  Period period = *parse_period("2014-H1");
  CHECK(is_inferred(period));
  CHECK(period_text(period) == "[2014-H1]");
  period.text = "in the first half";
  CHECK(!is_inferred(period));
  CHECK(period_text(period) == "2014-H1");
}

TEST_CASE("A name is inferred where a word of it is missing", "[search][inferred]") {
  struct Row {
    std::string_view name, passage;
    bool inferred;
  };
  const Row rows[] = {
      {"Ministry of Unification", "It was 1,396, the Ministry of Unification said.", false},
      {"Ministry of Unification", "It was 1,396, it said.", true},
      {"Ministry of Unification", "It was 1,396, the unification ministry said.", true},
      {"Росстат", "По данным РОССТАТА, цены выросли на 4 %.", false},
      {"Иван Петров", "Петров назвал 12 человек.", true},
      {"통일부", "통일부는 1천396명이라고 밝혔다.", false},
      {"통일부", "이 가운데 여성은 1천92명이다.", true},
  };
  for (const Row& row : rows) {
    INFO(row.name << " / " << row.passage);
    CHECK(is_inferred(Informant{std::string(row.name), InformantRole::Origin}, row.passage) ==
          row.inferred);
  }
}
