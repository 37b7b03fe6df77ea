// What stands in for the table of characters says the same as the table.
#include <catch2/catch.hpp>

#include "text/characters.h"

namespace attest {
namespace {

TEST_CASE("ASCII is told by its ranges as Unicode tells it", "[characters]") {
  for (char32_t c = 0; c < 0x80; ++c) {
    INFO("U+" << std::hex << static_cast<std::uint32_t>(c));
    CHECK(character_kind(c) == character_kind_beyond_ascii(c));
    CHECK(is_upper(c) == is_upper_beyond_ascii(c));
  }
}

TEST_CASE("letters, digits and spaces of other scripts have their kinds", "[characters]") {
  CHECK(character_kind(U'é') == CharacterKind::Latin);
  CHECK(character_kind(U'ж') == CharacterKind::Cyrillic);
  CHECK(character_kind(U'한') == CharacterKind::Hangul);
  CHECK(character_kind(U'漢') == CharacterKind::Letter);
  CHECK(character_kind(U'\u0301') == CharacterKind::Joiner);
  CHECK(character_kind(U'\u202f') == CharacterKind::Space);
  CHECK(character_kind(U'٣') == CharacterKind::Digit);
  CHECK(character_kind(U'₩') == CharacterKind::Mark);
  CHECK(is_upper(U'Ж'));
  CHECK_FALSE(is_upper(U'ж'));
}

}  // namespace
}  // namespace attest
