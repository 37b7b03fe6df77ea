// Hangul compounds taken apart: 한국회사 → 한국, 회사.
//
// What is indexed are the parts, not all pairs of syllables: 국회 must not be found
// in 한국회사.  Only where a stretch is unknown to the dictionary (a name, say) do
// its pairs of syllables stand in for parts.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "text/hangul_dictionary.h"

namespace attest {

class Compounds {
 public:
  // `dictionary` may be null; both must outlive this.
  Compounds(const HangulDictionary* dictionary,
            const std::unordered_set<std::string_view>* noun_suffixes)
      : dictionary_(dictionary), noun_suffixes_(noun_suffixes) {}

  // The parts of `noun`, none twice; a noun of two syllables or that cannot be taken
  // apart is its own part.  Empty for a single syllable.
  [[nodiscard]] std::vector<std::string> parts(std::string_view noun) const;

  // A word of the dictionary, or made wholly of such words and suffixes.
  [[nodiscard]] bool is_known(std::string_view noun) const;

 private:
  struct Piece {
    std::size_t begin = 0;  // in syllables
    std::size_t end = 0;
    bool known = false;
  };
  [[nodiscard]] std::string_view without_suffix(std::string_view noun) const;
  [[nodiscard]] std::vector<Piece> best_pieces(std::string_view noun) const;

  const HangulDictionary* dictionary_;
  const std::unordered_set<std::string_view>* noun_suffixes_;
};

}  // namespace attest
