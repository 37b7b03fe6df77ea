#include "text/graphemes.h"

#include <catch2/catch.hpp>
#include <string>

#include "text/language_name.h"

using namespace attest;

TEST_CASE("Spans are widened and narrowed to what readers see as characters", "[text][graphemes]") {
  struct Case {
    std::string text;
    Span span, wide, narrow;
  };
  const std::string accent = "pe\u0301r";  // e and its accent are bytes 1 to 4
  const std::string family = "a\U0001F468\u200D\U0001F469b";
  const Case cases[] = {
      {"plain", {1, 3}, {1, 3}, {1, 3}},
      {accent, {0, 2}, {0, 4}, {0, 1}},
      {accent, {2, 5}, {1, 5}, {4, 5}},
      {accent, {2, 4}, {1, 4}, {4, 4}},
      {family, {5, 13}, {1, 13}, {12, 13}},
      {"한국", {0, 3}, {0, 3}, {0, 3}},
      {"", {0, 0}, {0, 0}, {0, 0}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text, c.span.begin, c.span.end);
    CHECK(widened_to_graphemes(c.text, c.span) == c.wide);
    CHECK(narrowed_to_graphemes(c.text, c.span) == c.narrow);
  }
}

TEST_CASE("Languages have English names", "[text][language]") {
  CHECK(english_language_name("ko") == "Korean");
  CHECK(english_language_name("en-GB") == "English");
  CHECK(english_language_name("ru-Cyrl") == "Russian");
  for (const char* none : {"", "zzz", "?", "-", "x"}) CHECK(english_language_name(none).empty());
}
