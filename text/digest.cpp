#include "text/digest.h"

#include <nettle/sha2.h>

#include <array>

namespace attest {

std::string sha256(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  // nettle speaks of unsigned bytes; this is the one place where the two meet.
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&context, digest.size(), digest.data());

  constexpr std::string_view kHex = "0123456789abcdef";
  std::string shown;
  shown.reserve(2 * digest.size());
  for (const std::uint8_t byte : digest) {
    shown.push_back(kHex[byte >> 4]);
    shown.push_back(kHex[byte & 15]);
  }
  return shown;
}

}  // namespace attest
