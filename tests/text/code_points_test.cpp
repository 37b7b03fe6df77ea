#include "text/code_points.h"

#include <catch2/catch.hpp>
#include <string>

namespace attest {
namespace {

TEST_CASE("The first invalid byte is named", "[utf8]") {
  struct Case {
    std::string_view text;
    std::optional<std::size_t> expect;
  };
  const Case cases[] = {
      {"", std::nullopt},
      {"plain words, long enough for eight bytes", std::nullopt},
      {"день 한국 😀", std::nullopt},
      {"\xEF\xBF\xBF and \xF4\x8F\xBF\xBF", std::nullopt},
      {"ab\x80", 2},  // a continuation byte alone
      {"ab\xD0", 2},  // cut short
      {"ab\xE2\x82", 2},
      {"\xF0\x9F\x98", 0},
      {"\xC0\xAF", 0},  // overlong "/"
      {"\xE0\x80\xAF", 0},
      {"\xF0\x80\x80\xAF", 0},
      {"\xED\xA0\x80", 0},      // a surrogate
      {"\xF4\x90\x80\x80", 0},  // beyond U+10FFFF
      {"0123456789\xFF", 10},
      {"к\xD0к", 2},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(first_invalid_utf8(c.text) == c.expect);
  }
}

TEST_CASE("Bytes and code points convert both ways", "[utf8]") {
  std::string mixed;
  for (int i = 0; i < 100; ++i) mixed += "a день 한국 😀";
  for (const std::string& text :
       {std::string(), std::string("only ASCII"), std::string("ж"), mixed}) {
    const CodePointIndex index(text);
    REQUIRE(index.size() == count_code_points(text));
    std::uint32_t point = 0;
    for (std::uint32_t byte = 0; byte < text.size(); ++byte) {
      if ((static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U) continue;
      REQUIRE(index.code_point(byte) == point);
      REQUIRE(index.byte(point) == byte);
      ++point;
    }
    CHECK(index.code_point(static_cast<std::uint32_t>(text.size())) == point);
    CHECK(index.byte(point) == text.size());
  }
}

}  // namespace
}  // namespace attest
