#include "text/digest.h"

#include <nettle/nettle-meta.h>
#include <nettle/sha2.h>

#include <array>
#include <cstdint>
#include <vector>

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

std::optional<std::string> digest_bytes(std::string_view algorithm, std::string_view bytes) {
  std::string name;
  for (const char byte : algorithm)
    if (byte != '-')
      name.push_back(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte);
  for (const nettle_hash* hash : {&nettle_sha1, &nettle_sha256, &nettle_md5, &nettle_sha512}) {
    if (name != hash->name) continue;
    std::vector<std::uint64_t> context((hash->context_size + 7) / 8);  // aligned for any of them
    hash->init(context.data());
    hash->update(context.data(), bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    std::string digest(hash->digest_size, '\0');
    hash->digest(context.data(), digest.size(), reinterpret_cast<std::uint8_t*>(digest.data()));
    return digest;
  }
  return std::nullopt;
}

std::string sha256(std::string_view bytes) {
  Sha256 hash;
  hash.update(bytes);
  return hash.digest();
}

}  // namespace attest
