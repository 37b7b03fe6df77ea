// What kind of character is this?  The few classes that tokenising needs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace attest {

enum class CharacterKind : std::uint8_t {
  Mark,      // punctuation, symbols, anything else
  Space,     // white space and line ends
  Digit,     // decimal digits
  Latin,     // letters, with the combining marks that follow them
  Cyrillic,
  Hangul,
  Letter,    // of any other script
  Joiner,    // combining marks: belong to the character before
};

// Constant time, from a table built once.
[[nodiscard]] CharacterKind character_kind_beyond_ascii(char32_t c);

[[nodiscard]] constexpr CharacterKind ascii_kind(char32_t c) {
  const char32_t lower = c | 0x20;
  if (lower >= U'a' && lower <= U'z') return CharacterKind::Latin;
  if (c >= U'0' && c <= U'9') return CharacterKind::Digit;
  return c == U' ' || (c >= U'\t' && c <= U'\r') ? CharacterKind::Space : CharacterKind::Mark;
}

[[nodiscard]] inline CharacterKind character_kind(char32_t c) {
  if (c < 0x80) return ascii_kind(c);
  if (c >= U'А' && c <= U'џ') return CharacterKind::Cyrillic;  // of most texts, all the rest
  if (c >= U'가' && c <= U'힣') return CharacterKind::Hangul;
  return character_kind_beyond_ascii(c);
}

[[nodiscard]] bool is_upper_beyond_ascii(char32_t c);

[[nodiscard]] inline bool is_upper(char32_t c) {
  return c < 0x80 ? c >= U'A' && c <= U'Z' : is_upper_beyond_ascii(c);
}

// Decodes the code point at `at` and moves `at` behind it.
// REQUIRES: valid UTF-8 and at < text.size().
[[nodiscard]] constexpr char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[i]));
  };
  const char32_t lead = byte(at);
  if (lead < 0x80) return ++at, lead;
  if (lead < 0xE0) return at += 2, ((lead & 0x1F) << 6) | (byte(at - 1) & 0x3F);
  if (lead < 0xF0)
    return at += 3, ((lead & 0x0F) << 12) | ((byte(at - 2) & 0x3F) << 6) | (byte(at - 1) & 0x3F);
  at += 4;
  return ((lead & 0x07) << 18) | ((byte(at - 3) & 0x3F) << 12) | ((byte(at - 2) & 0x3F) << 6) |
         (byte(at - 1) & 0x3F);
}

}  // namespace attest
