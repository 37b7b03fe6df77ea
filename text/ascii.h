// Bytes of ASCII, whatever the locale: for names of formats, not for words of people
// (text/fold.h).  Bytes of other characters pass through.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace attest::ascii {

inline constexpr std::string_view kBlanks = " \t\r\n\f";

[[nodiscard]] constexpr bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

[[nodiscard]] constexpr bool is_blank(char byte) {
  return kBlanks.find(byte) != std::string_view::npos;
}

[[nodiscard]] constexpr bool is_blank(std::string_view text) {
  return text.find_first_not_of(kBlanks) == std::string_view::npos;
}

[[nodiscard]] constexpr char lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

[[nodiscard]] constexpr bool is_letter(char byte) {
  return lower(byte) >= 'a' && lower(byte) <= 'z';
}

[[nodiscard]] inline std::string lowered(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), lower);
  return result;
}

// The same but for the case of letters.
[[nodiscard]] constexpr bool same(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char one, char other) { return lower(one) == lower(other); });
}

// Without `blanks` at its ends.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text,
                                                 std::string_view blanks = kBlanks) {
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

}  // namespace attest::ascii
