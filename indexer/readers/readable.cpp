#include "indexer/readers/readable.h"

#include "text/code_points.h"
#include "text/encoding.h"

namespace attest {

std::string readable(std::string_view name) {
  std::string shown(name);
  if (first_invalid_utf8(name)) {
    Decoded decoded;
    DecodeFailure failure;
    const bool is_text = decode(name, {}, Damage::Replace, decoded, failure);
    shown = is_text ? std::move(decoded.text) : std::string();
    // A few stray bytes are no encoding's.
    if (!is_text)
      for (const char byte : name)
        shown.push_back(static_cast<unsigned char>(byte) < 0x80 ? byte : '?');
  }
  for (char& byte : shown)
    if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F) byte = ' ';
  return shown;
}

}  // namespace attest
