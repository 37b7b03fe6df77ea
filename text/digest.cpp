#include "text/digest.h"

#include <nettle/sha2.h>

#include <array>

namespace attest {

struct Sha256::State {
  sha256_ctx context;
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  sha256_init(&state_->context);
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::string_view piece) {
  // nettle speaks of unsigned bytes; this is the one place where the two meet.
  sha256_update(&state_->context, piece.size(),
                reinterpret_cast<const std::uint8_t*>(piece.data()));
}

std::string Sha256::digest() {
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&state_->context, digest.size(), digest.data());

  constexpr std::string_view kHex = "0123456789abcdef";
  std::string shown;
  shown.reserve(2 * digest.size());
  for (const std::uint8_t byte : digest) {
    shown.push_back(kHex[byte >> 4]);
    shown.push_back(kHex[byte & 15]);
  }
  return shown;
}

std::string sha256(std::string_view bytes) {
  Sha256 hash;
  hash.update(bytes);
  return hash.digest();
}

}  // namespace attest
