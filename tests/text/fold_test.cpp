#include "text/fold.h"

#include <catch2/catch.hpp>
#include <string>

namespace attest {
namespace {

TEST_CASE("Forms of one character fold to one", "[fold]") {
  struct Case {
    std::string_view text, expect;
  };
  const Case cases[] = {
      {"", ""},
      {"Seoul", "seoul"},
      {"МОСКВА", "москва"},
      {"Ёлка и ёж", "елка и еж"},
      {"е\u0308ж", "еж"},        // ё decomposed
      {"замо\u0301к", "замок"},  // a stress mark
      {"е\u0301\u0308ж", "еж"},  // stress before the dots: composes after all
      {"Й и\u0306", "й й"},      // й is a letter of its own, and stays
      {"cafe\u0301", "café"},    // an accent of Latin stays
      {"Straße", "strasse"},
      {"１，５１６", "1,516"},  // full width
      {"１５１６명", "1516명"},
      {"ﬁve", "five"},                                   // a ligature
      {"5\u00A0000", "5 000"},                           // no-break space
      {"so\u00ADlu\u00ADtion", "solution"},              // soft hyphens
      {"탈\u200B북", "탈북"},                            // zero-width space
      {"\u1110\u1161\u11AF\u1107\u116E\u11A8", "탈북"},  // decomposed Hangul
      {"가\u11A8", "각"},                                // a syllable that its final joins
      {"\uF9B4", "\u9818"},                              // compatibility hanja
      {"㎞ ½", "km 1⁄2"},
      {"N\u0303", "ñ"},
      {"A\u0327\u0301", "á\u0327"},  // marks are put in order
      {"😀 İ", "😀 i\u0307"},
      {"\u0301", "\u0301"},  // a mark with nothing before it
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(folded(c.text) == c.expect);
    CHECK(folded(c.expect) == c.expect);
  }
}

// "folded<original>" of every character of the folded text.
std::string ways_back(std::string_view text) {
  const Folded f = fold(text);
  std::string shown;
  for (std::uint32_t at = 0; at < f.text().size();) {
    std::uint32_t end = at + 1;
    while (end < f.text().size() && (static_cast<unsigned char>(f.text()[end]) & 0xC0U) == 0x80U)
      ++end;
    shown.append(slice(f.text(), {at, end})).append("<");
    shown.append(slice(text, f.original({at, end}))).append(">");
    at = end;
  }
  return shown;
}

TEST_CASE("Every folded character knows what it was", "[fold]") {
  CHECK(ways_back("Ab") == "a<A>b<b>");
  CHECK(ways_back("ДЕ") == "д<Д>е<Е>");
  CHECK(ways_back("ﬁt") == "f<ﬁ>i<ﬁ>t<t>");
  CHECK(ways_back("о\u0301н") == "о<о\u0301>н<н>");
  CHECK(ways_back("x\u1100\u1161y") == "x<x>가<\u1100\u1161>y<y>");
  CHECK(ways_back("ab\u00ADc") == "a<a>b<b\u00AD>c<c>");
  const Folded f = fold("한국 ABC");
  CHECK(f.original({0, 6}) == Span{0, 6});
  CHECK(f.original({3, 3}) == Span{3, 3});
  CHECK(f.original({10, 10}) == Span{10, 10});
}

TEST_CASE("The storage of one fold serves texts of every length and script", "[fold]") {
  Folded kept;
  for (const std::size_t length : {10U, 20'000U, 300U, 70'000U, 5U})
    for (const std::string_view piece : {"Ab ", "Ёж ", "가\u11A8 ", "Ⱥ", "ﷺ "}) {
      std::string text;
      while (text.size() < length) text += piece;
      fold(text, kept);
      const Folded once = fold(text);
      REQUIRE(kept.text() == once.text());
      const auto size = static_cast<std::uint32_t>(kept.text().size());
      CHECK(kept.original({0, size}) == Span{0, static_cast<std::uint32_t>(text.size())});
      CHECK(kept.original({size - 1, size}).end == text.size());
    }
}

TEST_CASE("A megabyte of one thing folds in no time", "[fold]") {
  // Quadratic work on any of these would take minutes.
  for (const std::string_view unit :
       {"a", " ", "\u0301", "\u0327\u0301", "е\u0301", "한", "\u1100", "\u00AD", "(", "ﷺ", "😀"}) {
    CAPTURE(unit);
    std::string text;
    while (text.size() < (std::size_t{1} << 20)) text += unit;
    const Folded f = fold(text);
    CHECK(f.original({0, static_cast<std::uint32_t>(f.text().size())}).end <= text.size());
  }
}

}  // namespace
}  // namespace attest
