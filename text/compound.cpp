#include "text/compound.h"

#include <algorithm>
#include <limits>

#include "text/hangul.h"

namespace attest {
namespace {

using hangul::kSyllableBytes;

constexpr std::size_t kLongestPart = 6;  // in syllables; keeps the work linear

// What a piece costs.  First as few unknown syllables as can be, then as few
// suffixes, then as many parts: 정상 + 회담 rather than 정상회담, so that a compound
// inside a longer one falls into the same parts.
constexpr int kUnknown = 1000;
constexpr int kSuffix = 100;
constexpr int kPart = -1;

std::string_view syllables(std::string_view text, std::size_t begin, std::size_t end) {
  return text.substr(begin * kSyllableBytes, (end - begin) * kSyllableBytes);
}

void add(std::vector<std::string>& parts, std::string_view part) {
  if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.emplace_back(part);
}

}  // namespace

std::vector<Compounds::Piece> Compounds::best_pieces(std::string_view noun) const {
  const std::size_t count = noun.size() / kSyllableBytes;
  std::vector<int> cost(count + 1, std::numeric_limits<int>::max() / 2);
  std::vector<Piece> last(count + 1);
  cost[0] = 0;
  const auto offer = [&](std::size_t begin, std::size_t end, bool known, int price) {
    if (cost[begin] + price >= cost[end]) return;
    cost[end] = cost[begin] + price;
    last[end] = {begin, end, known};
  };
  for (std::size_t begin = 0; begin < count; ++begin) {
    const bool after_part = begin > 0 && last[begin].known;
    const bool suffix = noun_suffixes_->contains(syllables(noun, begin, begin + 1));
    offer(begin, begin + 1, after_part && suffix, after_part && suffix ? kSuffix : kUnknown);
    if (dictionary_ == nullptr) continue;
    const std::size_t longest = std::min(begin + kLongestPart, count);
    for (std::size_t end = begin + 2; end <= longest; ++end) {
      const bool whole = end - begin == count;  // to be taken apart, if that can be
      if (!whole && dictionary_->contains(syllables(noun, begin, end)))
        offer(begin, end, true, kPart);
    }
  }
  std::vector<Piece> pieces;
  for (std::size_t end = count; end > 0; end = last[end].begin) pieces.push_back(last[end]);
  std::reverse(pieces.begin(), pieces.end());
  return pieces;
}

// What a suffix is added to is a word as well, known or not: 탈북자 → 탈북.
std::string_view Compounds::without_suffix(std::string_view noun) const {
  const std::size_t count = noun.size() / kSyllableBytes;
  const bool suffix = count > 2 && noun_suffixes_->contains(syllables(noun, count - 1, count));
  return suffix ? syllables(noun, 0, count - 1) : noun;
}

bool Compounds::is_known(std::string_view noun) const {
  if (dictionary_ == nullptr) return false;
  if (dictionary_->contains(noun)) return true;
  const std::vector<Piece> pieces = best_pieces(noun);
  return std::all_of(pieces.begin(), pieces.end(), [](const Piece& p) { return p.known; });
}

std::vector<std::string> Compounds::parts(std::string_view noun) const {
  const std::size_t count = noun.size() / kSyllableBytes;
  std::vector<std::string> parts;
  if (count < 2) return parts;
  if (count == 2) return {std::string(noun)};
  const std::vector<Piece> pieces = best_pieces(noun);
  const bool apart =
      std::all_of(pieces.begin(), pieces.end(), [](const Piece& p) { return p.known; });
  if (!apart && dictionary_ != nullptr && dictionary_->contains(noun))
    return {std::string(without_suffix(noun))};
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].known) {
      if (pieces[i].end - pieces[i].begin > 1)
        add(parts, without_suffix(syllables(noun, pieces[i].begin, pieces[i].end)));
      continue;
    }
    // Neighbouring unknown syllables, in pairs.
    if (i + 1 < pieces.size() && !pieces[i + 1].known)
      add(parts, syllables(noun, pieces[i].begin, pieces[i + 1].end));
  }
  return parts;
}

}  // namespace attest
