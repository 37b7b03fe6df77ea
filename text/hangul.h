// Hangul syllables as arithmetic (Unicode, section 3.12).
#pragma once

#include <string>
#include <string_view>

#include "text/utf8.h"

namespace attest::hangul {

[[nodiscard]] constexpr bool is_syllable(char32_t point) {
  return point >= 0xAC00 && point <= 0xD7A3;
}

// Ends in a consonant: 북 does, 자 does not.
[[nodiscard]] constexpr bool has_final(char32_t syllable) {
  return (syllable - 0xAC00) % 28 != 0;
}

inline constexpr std::size_t kSyllableBytes = 3;  // in UTF-8, and so is every jamo

// Of any bytes.
[[nodiscard]] constexpr bool begins_with_syllable(std::string_view text) {
  return text.size() >= kSyllableBytes && (utf8::byte_at(text, 0) & 0xF0U) == 0xE0U &&
         is_syllable(utf8::decode(text, 0).point);
}

// Syllables into jamo and back; other characters stay.  REQUIRES: valid UTF-8.
[[nodiscard]] std::string decompose(std::string_view text);
[[nodiscard]] std::string compose(std::string_view text);

}  // namespace attest::hangul
