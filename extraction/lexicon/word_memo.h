// Remembers what the tables know of a word, since most words come again.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extraction/lexicon/lexicon.h"
#include "extraction/lexicon/tokens.h"

namespace attest {

// Of one lexicon; bounded; not to be shared between threads.
class WordMemo {
 public:
  // `begins_of`: by symbol, the automata with a phrase beginning so.
  WordMemo(const Lexicon& lexicon, std::span<const std::uint8_t> begins_of);

  // Fills Token::matches, which stay valid until the next call, and their digest.
  void look_up(std::vector<Token>& tokens);

 private:
  // A word that was met, and its matches in `matches_`.  A hash table of them, each in the
  // first free place from its own on: a word costs one line of the cache, and its text another.
  struct Known {
    std::uint32_t hash = 0;
    std::uint32_t text = 0;  // where in `texts_`
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    std::uint32_t size = 0;  // bytes; 0 = no word is here
    SymbolDigest digest;
  };

  void forget();
  void grow();
  [[nodiscard]] const Known& find(std::string_view word);
  // The matches of a new word into `scratch_`.
  SymbolDigest match(std::string_view word);
  [[nodiscard]] std::size_t place_of(std::uint32_t hash, std::string_view word) const;

  const Lexicon& lexicon_;
  std::span<const std::uint8_t> begins_of_;
  std::vector<Known> known_;  // a power of two of them, at most half of them used
  std::size_t used_ = 0;
  std::string texts_;
  std::vector<SymbolMatch> matches_;
  std::vector<Known> found_;  // of the tokens of one call
  std::vector<SymbolMatch> scratch_;
};

}  // namespace attest
