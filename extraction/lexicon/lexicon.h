// From words to symbols: which literals of the tables does a word satisfy?
//
// A literal is exact ("won"), a stem with endings ("million~"), a prefix ("forecast*")
// or a suffix ("*위원회~").  They lie in two byte tries, one of them read backwards, so a word
// costs its own length however long the tables are; results are kept per word.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extraction/lexicon/byte_trie.h"

namespace attest {

using Symbol = std::uint32_t;

// A word met a literal: the first `stem` bytes of the word are the literal's own,
// the rest is an ending.
struct SymbolMatch {
  SymbolMatch() = default;
  SymbolMatch(Symbol met, std::uint16_t of_stem, std::int32_t of_value)
      : symbol(met), stem(of_stem), value(of_value) {}

  Symbol symbol = 0;
  std::uint16_t stem = 0;
  std::uint8_t begins = 0;  // a bit for each automaton that has a phrase beginning so
  std::int32_t value = 0;   // of a class word
};

// One of 64 bits: what lacks the bit does not have the symbol.
[[nodiscard]] inline std::uint64_t symbol_bit(Symbol symbol) {
  return std::uint64_t{1} << (symbol % 64);
}

// What a row of symbols can do, so that most of them need not be looked at.
struct SymbolDigest {
  static constexpr std::uint32_t kLast = 63;  // of the bits of `first`
  std::uint64_t bits = 0;                     // symbol_bit() of each
  std::uint64_t first = 0;  // a bit for each that phrases begin with; one for all from kLast on
  std::uint8_t begins = 0;  // a bit for each automaton that has a phrase beginning so
};

// Adds `met`, which is number `at` of the row, to the digest.
inline void digest_symbol(SymbolMatch& met, std::span<const std::uint8_t> begins_of,
                          std::uint32_t at, SymbolDigest& digest) {
  met.begins = begins_of[met.symbol];
  digest.bits |= symbol_bit(met.symbol);
  digest.begins |= met.begins;
  if (met.begins != 0) digest.first |= std::uint64_t{1} << std::min(at, SymbolDigest::kLast);
}

class Lexicon {
 public:
  explicit Lexicon(std::span<const std::string_view> endings);

  // Lets `inner` stand between a stem and its ending: 가량 in 명가량이.
  void add_inner_ending(std::string_view inner);

  // The symbol of a literal in pattern notation; the same literal gives the same symbol.
  Symbol literal(std::string_view word);
  // The symbol of a class ("month"), and a literal that belongs to it.
  Symbol class_symbol(std::string_view name);
  // The same without making one: 0 when no table speaks of the class.
  [[nodiscard]] Symbol find_class(std::string_view name) const;
  void add_class_word(std::string_view cls, std::string_view literal, int value);

  [[nodiscard]] std::size_t symbols() const { return next_; }

  // Ends the building: nothing is added behind it, nothing is matched before it.
  void pack();

  // All matches of one folded word, longest stems first.
  void match(std::string_view word, std::vector<SymbolMatch>& out) const;

  // True when `tail` is empty or one of the endings.
  [[nodiscard]] bool is_ending(std::string_view tail) const;

 private:
  enum class Tail : std::uint8_t { None, Ending, Any };
  struct Terminal {
    Symbol symbol;
    Tail tail;
    std::int32_t value;
  };
  void insert(std::string_view literal, Symbol symbol, std::int32_t value);
  void add_ending(std::string_view ending);
  // Which tails of `word` are endings: bit n for the last n bytes.
  [[nodiscard]] std::uint64_t ending_lengths(std::string_view word) const;
  void match_suffixes(std::string_view word, std::uint64_t endings,
                      std::vector<SymbolMatch>& out) const;

  std::vector<std::string> endings_;
  std::vector<Terminal> terminals_;  // the values of the tries
  ByteTrie forwards_;
  ByteTrie suffixes_;  // of suffix literals, last byte first
  ByteTrie tails_;     // the endings with what may stand before them, last byte first
  std::unordered_map<std::string, Symbol> literals_;
  std::unordered_map<std::string, Symbol> classes_;
  Symbol next_ = 1;
};

}  // namespace attest
