#include "text/hangul.h"

#include <catch2/catch.hpp>

#include "text/hangul_dictionary.h"

namespace attest {
namespace {

TEST_CASE("Syllables fall into jamo and come together again", "[hangul]") {
  CHECK(hangul::decompose("각") == "\u1100\u1161\u11A8");
  CHECK(hangul::decompose("a가") == "a\u1100\u1161");
  for (const std::string_view text : {"", "통일부에", "값이 뷁", "a힣b"})
    CHECK(hangul::compose(hangul::decompose(text)) == text);
  CHECK(hangul::compose("\u1100") == "\u1100");
  CHECK(hangul::compose("\u1161\u11A8") == "\u1161\u11A8");
}

// A dictionary of three words: the nouns 통일부 and 들 (never alone), the verb 가다.
std::vector<std::string> stems_by_small_dictionary(std::string_view word) {
  const std::string affixes = hangul::decompose(
      "FLAG num\nAF 3\nAF 2\nAF 3\nAF 1\nONLYINCOMPOUND 1\n"
      "SFX 2 Y 2\nSFX 2 0 이 [\u11A8\u11AB]\nSFX 2 0 는 [^\u11A8\u11AB]\n"
      "SFX 3 Y 1\nSFX 3 다 \u11BB다/1 가다\nSFX 3 broken\n");
  const HangulDictionary dictionary(affixes,
                                    hangul::decompose("3\n통일부/1\n가다/2\n들/3\n/2\nx/99\n"));
  return dictionary.stems(word);
}

TEST_CASE("A hunspell dictionary gives the forms its suffixes allow", "[hangul]") {
  using Stems = std::vector<std::string>;
  CHECK(stems_by_small_dictionary("통일부") == Stems{"통일부"});
  CHECK(stems_by_small_dictionary("통일부는") == Stems{"통일부"});
  CHECK(stems_by_small_dictionary("갔다") == Stems{"가다"});
  CHECK(stems_by_small_dictionary("통일부이").empty());  // the condition forbids it
  CHECK(stems_by_small_dictionary("가다는").empty());    // not with this flag
  CHECK(stems_by_small_dictionary("들").empty());        // only in compounds
  CHECK(stems_by_small_dictionary("").empty());
}

TEST_CASE("A dictionary that is not there is no error", "[hangul]") {
  CHECK(HangulDictionary::open("/nowhere/at/all") == nullptr);
}

}  // namespace
}  // namespace attest
