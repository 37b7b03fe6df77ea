// A hash of short words, for tables in memory: a few instructions where std::hash takes eighty.
//
// Multiplies and folds blocks of eight bytes, as hashes of the wyhash kind do.  Not for files: it
// depends on the order of bytes in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace attest {

[[nodiscard]] inline std::uint64_t word_hash(std::string_view word) {
  constexpr std::size_t kBlock = 8;
  const auto mixed = [](std::uint64_t hash, std::uint64_t block) {
    hash = (hash ^ block) * 0xBF58476D1CE4E5B9U;  // of SplitMix64
    return hash ^ (hash >> 31);
  };
  const auto block_at = [&](std::size_t at, std::size_t size) {
    std::uint64_t block = 0;
    std::memcpy(&block, word.data() + at, size);
    return block;
  };
  std::uint64_t hash = word.size() * 0x9E3779B97F4A7C15U;
  if (word.size() < kBlock / 2) {
    for (const char c : word) hash = hash * 257 + static_cast<unsigned char>(c);
    return mixed(hash, 0);
  }
  // Mixed twice, for tables use the lowest bits and the last bytes reach only the highest at once.
  if (word.size() < kBlock)  // the two halves may overlap
    return mixed(mixed(hash, block_at(0, 4) | block_at(word.size() - 4, 4) << 32), 0);
  for (std::size_t at = 0; at + kBlock < word.size(); at += kBlock)
    hash = mixed(hash, block_at(at, kBlock));
  return mixed(mixed(hash, block_at(word.size() - kBlock, kBlock)), 0);
}

}  // namespace attest
