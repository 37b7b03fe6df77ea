#include "text/characters.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>
#include <memory>

namespace attest {
namespace {

CharacterKind kind_from_unicode(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  if (u_isUWhiteSpace(point)) return CharacterKind::Space;
  if (u_isdigit(point)) return CharacterKind::Digit;
  const auto mask = U_MASK(u_charType(point));
  if (mask & U_GC_M_MASK) return CharacterKind::Joiner;
  if (!(mask & U_GC_L_MASK)) return CharacterKind::Mark;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(point, &status)) {
    case USCRIPT_LATIN: return CharacterKind::Latin;
    case USCRIPT_CYRILLIC: return CharacterKind::Cyrillic;
    case USCRIPT_HANGUL: return CharacterKind::Hangul;
    default: return CharacterKind::Letter;
  }
}

constexpr std::size_t kTable = 0x10000;

const std::array<CharacterKind, kTable>& table() {
  static const auto kinds = [] {
    auto made = std::make_unique<std::array<CharacterKind, kTable>>();
    for (std::size_t c = 0; c < kTable; ++c)
      (*made)[c] = kind_from_unicode(static_cast<char32_t>(c));
    return made;
  }();
  return *kinds;
}

}  // namespace

CharacterKind character_kind_beyond_ascii(char32_t c) {
  return c < kTable ? table()[c] : kind_from_unicode(c);
}

bool is_upper_beyond_ascii(char32_t c) {
  // Most of what is asked: Hangul has no capitals, Cyrillic ones stand before its small letters.
  if (c >= U'\uAC00' && c <= U'\uD7A3') return false;
  if (c >= U'\u0400' && c <= U'\u045F') return c <= U'\u042F';
  return u_isUUppercase(static_cast<UChar32>(c)) != 0;
}

}  // namespace attest
