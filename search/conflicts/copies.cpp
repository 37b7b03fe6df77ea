#include "search/conflicts/copies.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/fold.h"

namespace attest {

namespace {

constexpr std::size_t kRows = 4;  // values of a band, all of which must be equal
constexpr std::size_t kBands = 8;
constexpr std::size_t kFewestWords = 7;

// FNV-1a, then the finaliser of SplitMix64.
std::uint64_t mixed(std::uint64_t x) {
  x ^= x >> 30;
  x *= 0xbf58476d1ce4e5b9ULL;
  x ^= x >> 27;
  x *= 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z');
}

std::vector<std::uint64_t> words_of(std::string_view text) {
  constexpr std::uint64_t kBasis = 0xcbf29ce484222325ULL;
  constexpr std::uint64_t kPrime = 0x100000001b3ULL;
  std::vector<std::uint64_t> words;
  std::uint64_t hash = kBasis;
  for (const char c : text) {
    if (is_letter(c)) {
      hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
    } else if (hash != kBasis) {
      words.push_back(hash);
      hash = kBasis;
    }
  }
  if (hash != kBasis) words.push_back(hash);
  return words;
}

}  // namespace

std::vector<std::uint64_t> copy_marks(std::string_view sentence) {
  const std::vector<std::uint64_t> words = words_of(folded(sentence));
  if (words.size() < kFewestWords) return {};
  std::array<std::uint64_t, kRows * kBands> least;
  least.fill(UINT64_MAX);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const std::uint64_t pair = mixed(words[i] * 3 + words[i + 1]);
    for (std::size_t k = 0; k < least.size(); ++k)
      least[k] = std::min(least[k], mixed(pair + k * 0x9e3779b97f4a7c15ULL));
  }
  std::vector<std::uint64_t> marks;
  for (std::size_t band = 0; band < kBands; ++band) {
    std::uint64_t mark = band;
    for (std::size_t row = 0; row < kRows; ++row) mark = mixed(mark ^ least[band * kRows + row]);
    marks.push_back(mark);
  }
  return marks;
}

}  // namespace attest
