// The phrases of all rows of a table, compiled into one automaton over symbols.
//
// Its states are sets of places in the patterns (the subset construction, with symbols
// for letters), so rows that begin alike are walked once and alternatives cost nothing:
// a match takes time in proportion to the phrase, whatever the number of rows.  A word
// may satisfy several symbols at once; a match then follows each of them.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "extraction/lexicon/lexicon.h"

namespace attest {

// The tables that a phrase may come from.
enum class Table : std::uint8_t {
  Unit,
  Deciding,  // of the units, the rows of UnitPlace::Deciding
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
  Place,
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
  SymbolDigest digest;  // of its symbols

  // Its symbols are those from symbols_begin to the end of `symbols`; `begins_of` gives the
  // bits of each symbol.
  void end_symbols(std::vector<SymbolMatch>& symbols, std::span<const std::uint8_t> begins_of);
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

// Immutable, hence safe between threads.
class PhraseAutomaton {
 public:
  class Builder;

  // Most items begin nothing.
  [[nodiscard]] bool may_begin(const Item& item) const { return (item.digest.begins & bit_) != 0; }

  // For each table the longest phrases that begin at items[at]; appends to `out`.
  void match(const std::vector<Item>& items, const std::vector<SymbolMatch>& symbols,
             std::uint32_t at, std::vector<PhraseMatch>& out) const {
    if (may_begin(items[at])) walk(items, symbols, at, out);
  }

  // Sets this automaton's bit for each symbol that a phrase begins with.
  void mark_begins(std::vector<std::uint8_t>& begins_of) const;

  [[nodiscard]] bool empty() const { return states_.size() < 2; }

 private:
  struct Edge {
    std::uint32_t from = 0;
    Symbol symbol = 0;
    std::uint32_t target = 0;  // 0: no edge is here, for no edge leads to where phrases begin
  };
  struct Terminal {
    RowRef row;
    std::uint32_t behind = 0;  // elements at the end that only follow the phrase
  };
  struct State {
    std::uint64_t follows = 0;        // symbol_bit() of each edge
    std::uint32_t terminals_end = 0;  // [end of the state before, terminals_end)
  };
  // Where a phrase is behind its first element.
  struct Begin {
    std::uint64_t follows = 0;  // as of its state
    std::uint32_t state = 0;    // 0: none begins so
    bool ends = false;          // some phrase has no more
  };
  class Walk;

  void index(std::vector<Edge> edges);
  void walk(const std::vector<Item>& items, const std::vector<SymbolMatch>& symbols,
            std::uint32_t at, std::vector<PhraseMatch>& out) const;
  // Where an edge lies, or would lie, in `edges_`.
  [[nodiscard]] std::size_t place_of(std::uint32_t from, Symbol symbol) const;
  // Where the symbol leads from the state; 0: nowhere.
  [[nodiscard]] std::uint32_t target(std::uint32_t state, Symbol symbol) const;

  std::vector<State> states_;  // [0] is where every phrase begins
  // A hash table, for some words are followed by hundreds: a power of two of places, at most
  // half of them used, each edge in the first free one from its own on.
  std::vector<Edge> edges_;
  std::vector<Terminal> terminals_;  // in the order of the rows
  std::vector<Begin> begins_;        // by symbol
  std::vector<bool> is_class_;       // by symbol
  Symbol sentence_end_ = 0;          // of <end>, 0 when no pattern asks for it
  std::uint8_t bit_ = 0;             // its own in Item::begins
};

class PhraseAutomaton::Builder {
 public:
  explicit Builder(Lexicon& lexicon);
  ~Builder();
  Builder(const Builder&) = delete;
  Builder& operator=(const Builder&) = delete;

  // Throws attest::Error for a pattern that is malformed.
  void add(std::string_view pattern, RowRef row);
  // `bit`: its own among those that the same items are matched against.
  [[nodiscard]] PhraseAutomaton build(std::uint8_t bit) const;

 private:
  struct Places;
  std::unique_ptr<Places> places_;
};

}  // namespace attest
