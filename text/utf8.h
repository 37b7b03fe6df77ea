// One code point of valid UTF-8, read and written: for loops over text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace attest::utf8 {

struct Decoded {
  char32_t point = 0;
  std::uint32_t size = 1;  // bytes
};

[[nodiscard]] constexpr std::uint32_t byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

[[nodiscard]] constexpr bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// The code point that begins at `at`.  REQUIRES: valid UTF-8, `at` on a boundary.
[[nodiscard]] constexpr Decoded decode(std::string_view text, std::size_t at) {
  const std::uint32_t lead = byte_at(text, at);
  if (lead < 0x80) return {lead, 1};
  const std::uint32_t second = byte_at(text, at + 1) & 0x3FU;
  if (lead < 0xE0) return {(lead & 0x1FU) << 6 | second, 2};
  const std::uint32_t third = byte_at(text, at + 2) & 0x3FU;
  if (lead < 0xF0) return {(lead & 0x0FU) << 12 | second << 6 | third, 3};
  const std::uint32_t fourth = byte_at(text, at + 3) & 0x3FU;
  return {(lead & 0x07U) << 18 | second << 12 | third << 6 | fourth, 4};
}

// The code point that ends at `at`.  REQUIRES: 0 < at, on a boundary.
[[nodiscard]] constexpr Decoded decode_before(std::string_view text, std::size_t at) {
  std::size_t begin = at - 1;
  while (begin > 0 && is_continuation(text[begin])) --begin;
  return decode(text, begin);
}

// The longest beginning of `text` of at most `bytes` that ends on a boundary.
[[nodiscard]] constexpr std::string_view cut(std::string_view text, std::size_t bytes) {
  if (bytes >= text.size()) return text;
  while (bytes > 0 && is_continuation(text[bytes])) --bytes;
  return text.substr(0, bytes);
}

// Writes `point` at `out`, which has room for 4 bytes; returns the end.
inline char* encode(char32_t point, char* out) {
  const auto put = [&out](std::uint32_t byte) { *out++ = static_cast<char>(byte); };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xC0U | point >> 6);
    put(0x80U | (point & 0x3FU));
  } else if (point < 0x10000) {
    put(0xE0U | point >> 12);
    put(0x80U | (point >> 6 & 0x3FU));
    put(0x80U | (point & 0x3FU));
  } else {
    put(0xF0U | point >> 18);
    put(0x80U | (point >> 12 & 0x3FU));
    put(0x80U | (point >> 6 & 0x3FU));
    put(0x80U | (point & 0x3FU));
  }
  return out;
}

// The first byte at or after `at` that is not ASCII; text.size() when there is none.
[[nodiscard]] inline std::size_t ascii_end(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080U;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, 8);
    if ((word & kHighBits) != 0) break;
  }
  while (at < text.size() && byte_at(text, at) < 0x80) ++at;
  return at;
}

}  // namespace attest::utf8
