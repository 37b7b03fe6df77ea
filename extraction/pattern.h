// Phrases of the tables, compiled into one trie over symbols.
//
// Alternatives and options are multiplied out when the trie is built, so a match
// costs at most the longest phrase, whatever the number of rows.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extraction/lexicon.h"

namespace attest {

// The tables that a phrase may come from.
enum class Table : std::uint8_t {
  Unit,
  Counted,
  Modifier,
  RangeOpen,
  RangeMiddle,
  RangeClose,
  Fraction,
  Multiple,
  Amount,
  Rank,
  Reject,
  Period,
  Cue,
  Attribution,
  Source,
};

// A row of a table.
struct RowRef {
  Table table = Table::Unit;
  std::uint16_t row = 0;
  friend bool operator==(const RowRef&, const RowRef&) = default;
};

// One position that phrases are matched against: a word, a mark, a number or a
// period already read, with the symbols it satisfies.
struct Item {
  enum class Kind : std::uint8_t { Word, Mark, Number, Period };
  Kind kind = Kind::Word;
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
  std::uint32_t index = 0;  // of the number or the period
  std::uint32_t symbols_begin = 0;
  std::uint32_t symbols_end = 0;
};

struct Capture {
  Symbol cls = 0;  // the class that the pattern asked for
  std::uint32_t item = 0;
  std::int32_t value = 0;  // of a class word
};

struct PhraseMatch {
  RowRef row;
  std::uint32_t begin = 0;  // items [begin, end)
  std::uint32_t end = 0;
  std::uint16_t looked = 0;     // items that it asks for, with those that only follow
  std::uint16_t last_stem = 0;  // bytes of the last word that belong to the phrase; 0 = all
  std::vector<Capture> captures;
};

// The literals that a pattern may begin, or end, with.
[[nodiscard]] std::vector<std::string> first_literals(std::string_view pattern);
[[nodiscard]] std::vector<std::string> last_literals(std::string_view pattern);

class PhraseTrie {
 public:
  // Adds every reading of `pattern` (see rules.h).  Throws attest::Error for a
  // pattern that is malformed; the contract tests load every pack.
  void add(std::string_view pattern, RowRef row, Lexicon& lexicon);

  // For each table the longest phrases that begin at items[at]; appends to `out`.
  void match(const std::vector<Item>& items, const std::vector<SymbolMatch>& symbols,
             std::uint32_t at, std::vector<PhraseMatch>& out) const;

  [[nodiscard]] bool empty() const { return edges_.empty(); }
  [[nodiscard]] std::size_t longest() const { return longest_; }

 private:
  struct Terminal {
    RowRef row;
    std::vector<Symbol> captured;  // the class of each element, 0 for literals
    std::uint32_t length = 0;      // elements that belong to the phrase; the rest only follow it
  };
  void collect(const std::vector<Item>& items, const std::vector<SymbolMatch>& symbols,
               std::uint32_t at, const std::vector<std::uint32_t>& path, std::uint32_t node,
               std::ptrdiff_t from, std::vector<PhraseMatch>& out) const;

  std::unordered_map<std::uint64_t, std::uint32_t> edges_;  // node << 32 | symbol → node
  std::vector<std::vector<Terminal>> terminals_{1};
  std::size_t longest_ = 0;
  Symbol sentence_end_ = 0;  // of <end>, 0 when no pattern asks for it
};

}  // namespace attest
