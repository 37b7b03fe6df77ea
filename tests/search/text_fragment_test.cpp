#include "search/text_fragment.h"

#include <catch2/catch.hpp>

namespace {

std::string fragment(std::string_view text, std::string_view words,
                     const std::string& url = "https://example.org/a") {
  const auto begin = static_cast<std::uint32_t>(text.find(words));
  const auto end = begin + static_cast<std::uint32_t>(words.size());
  return attest::text_fragment_url(url, text, {begin, end});
}

}  // namespace

TEST_CASE("An address opens the page at the words cited", "[search][link]") {
  struct Case {
    std::string_view text, words;
    std::string url;
  };
  const std::string start = "https://example.org/a#:~:text=";
  const Case cases[] = {
      {"In all 1,516 came.", "1,516 came.", start + "1%2C516%20came."},
      {"one-off & more", "one-off & more", start + "one%2Doff%20%26%20more"},
      {"two\n lines", "two\n lines", start + "two%20lines"},
      // Browsers match whole words: 516명 alone is not found in 1천516명으로.
      {"지난해 1천516명으로 늘었다", "516명",
       start + "1%EC%B2%9C516%EB%AA%85%EC%9C%BC%EB%A1%9C"},
      {"a (b) c", "b", start + "(b)"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(fragment(c.text, c.words) == c.url);
  }
}

TEST_CASE("A long sentence is given by its ends", "[search][link]") {
  std::string text;
  for (int i = 100; i < 150; ++i) text += "word" + std::to_string(i) + " ";
  text += "end.";
  CHECK(fragment(text, text) ==
        "https://example.org/a#:~:text=word100%20word101%20word102%20word103%20word104%20word105,"
        "word144%20word145%20word146%20word147%20word148%20word149%20end.");
}

TEST_CASE("Fragments of the page's own stay, and no address gives none", "[search][link]") {
  CHECK(fragment("a b", "a b", "https://example.org/#part") ==
        "https://example.org/#part:~:text=a%20b");
  CHECK(fragment("a b", "a b", "").empty());
  const std::string one_word(500, 'x');
  CHECK(fragment(one_word, one_word) == "https://example.org/a#:~:text=" + one_word);
}
