// From bytes to UTF-8: which encoding a file is in, and its characters.
//
// The order of belief: a byte order mark; valid UTF-8 (text in another encoding
// is hardly ever valid UTF-8 by chance); the encoding that the file declares,
// when the bytes bear it out; detection.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attest {

// What to do with bytes that no character of the encoding has.
enum class Damage : std::uint8_t {
  Refuse,   // plain text: its offsets are promised to be those of the file
  Replace,  // pages from the web: U+FFFD stands for a few stray bytes
};

struct Decoded {
  std::string text;      // valid UTF-8 without byte order mark
  std::string encoding;  // "UTF-8", "windows-1251", …
};

struct DecodeFailure {
  std::size_t offset = 0;  // byte of the input
  bool binary = false;     // control bytes show that this is no text at all
};

// `declared`: the name that the file itself gives, or empty.  Returns true and
// fills `out`, or false and fills `failure`.
[[nodiscard]] bool decode(std::string_view bytes, std::string_view declared, Damage damage,
                          Decoded& out, DecodeFailure& failure);

}  // namespace attest
