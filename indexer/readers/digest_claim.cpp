#include "indexer/readers/digest_claim.h"

#include <string>

#include "text/digest.h"

namespace attest {
namespace {

int value_of(char digit, bool base32) {
  if (digit >= 'a' && digit <= 'z') digit = static_cast<char>(digit - 32);
  if (base32) {
    if (digit >= 'A' && digit <= 'Z') return digit - 'A';
    return digit >= '2' && digit <= '7' ? digit - '2' + 26 : -1;
  }
  if (digit >= '0' && digit <= '9') return digit - '0';
  return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

// Empty where a sign is none of the base.
std::string decoded(std::string_view digits, bool base32) {
  std::string bytes;
  unsigned bits = 0;
  unsigned pending = 0;
  for (const char digit : digits) {
    const int value = value_of(digit, base32);
    if (value < 0) return {};
    const unsigned width = base32 ? 5 : 4;
    pending = (pending << width | static_cast<unsigned>(value)) & 0xFFFF;
    bits += width;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push_back(static_cast<char>(pending >> bits & 0xFF));
  }
  return bytes;
}

}  // namespace

std::optional<bool> digest_holds(std::string_view stated, std::string_view bytes) {
  const std::size_t colon = stated.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  std::string_view digits = stated.substr(colon + 1);
  while (digits.ends_with('=')) digits.remove_suffix(1);
  const std::optional<std::string> own = digest_bytes(stated.substr(0, colon), bytes);
  if (!own) return std::nullopt;
  const bool base32 = digits.size() != own->size() * 2;
  return decoded(digits, base32) == *own;
}

}  // namespace attest
