// Bytes of addresses as %XX (RFC 3986, section 2.1), and back.
#pragma once

#include <string>
#include <string_view>

#include "text/ascii.h"

namespace attest::percent {

// What stands in any part of an address as itself (section 2.3).
[[nodiscard]] constexpr bool is_unreserved(char byte) {
  return ascii::is_letter(byte) || ascii::is_digit(byte) ||
         std::string_view("-._~").find(byte) != std::string_view::npos;
}

// Every byte but those for which `is_plain` is true.
template <typename IsPlain>
[[nodiscard]] std::string encoded(std::string_view text, IsPlain is_plain) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (is_plain(c)) {
      out.push_back(c);
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out.append({'%', kDigits[byte >> 4U], kDigits[byte & 15U]});
  }
  return out;
}

[[nodiscard]] inline std::string encoded(std::string_view text) {
  return encoded(text, is_unreserved);
}

// The byte of the escape that stands at `at`, 0 to 255; -1 where none does.
[[nodiscard]] constexpr int byte_at(std::string_view text, std::size_t at) {
  const auto value = [](char digit) {
    if (ascii::is_digit(digit)) return digit - '0';
    const char lower = ascii::lower(digit);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  };
  if (at + 2 >= text.size() || text[at] != '%') return -1;
  const int high = value(text[at + 1]);
  const int low = value(text[at + 2]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

}  // namespace attest::percent
