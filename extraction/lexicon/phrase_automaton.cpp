#include "extraction/lexicon/phrase_automaton.h"

#include <algorithm>
#include <bit>
#include <iterator>

namespace attest {
namespace {

constexpr std::uint32_t kNone = ~0U;
constexpr std::size_t kMaxOpen = 64;  // ways to read one phrase; bounds hostile repetition

// One element of a phrase that may be under way; so aligned, many are counted by a shift.
struct alignas(16) Step {
  std::uint32_t state = 0;   // behind the element
  std::uint32_t before = 0;  // the step before this one, kNone for the first
  std::uint32_t symbol = 0;  // which of the symbols was met
};

// Tables of which every phrase counts, not the longest alone.
bool keeps_every(Table table) {
  return table == Table::Cue || table == Table::Modifier || table == Table::Unit ||
         table == Table::Deciding || table == Table::RangeMiddle || table == Table::RangeOpen ||
         table == Table::RangeClose;
}

}  // namespace

void Item::end_symbols(std::vector<SymbolMatch>& symbols,
                       std::span<const std::uint8_t> begins_of) {
  symbols_end = static_cast<std::uint32_t>(symbols.size());
  digest = {};
  for (std::uint32_t s = symbols_begin; s < symbols_end; ++s)
    digest_symbol(symbols[s], begins_of, s - symbols_begin, digest);
}

void PhraseAutomaton::mark_begins(std::vector<std::uint8_t>& begins_of) const {
  for (std::size_t symbol = 0; symbol < begins_.size(); ++symbol)
    if (begins_[symbol].state != 0) begins_of[symbol] |= bit_;
}

void PhraseAutomaton::index(std::vector<Edge> edges) {
  edges_.resize(std::bit_ceil(2 * edges.size()));
  begins_.resize(is_class_.size());
  for (const Edge& edge : edges) {
    edges_[place_of(edge.from, edge.symbol)] = edge;
    if (edge.from != 0) continue;
    const std::uint32_t state = edge.target;
    const bool ends = states_[state].terminals_end != states_[state - 1].terminals_end;
    begins_[edge.symbol] = {states_[state].follows, state, ends};
  }
}

std::size_t PhraseAutomaton::place_of(std::uint32_t from, Symbol symbol) const {
  const std::size_t mask = edges_.size() - 1;
  constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15U;  // 2^64 / the golden ratio
  const std::uint64_t key = (std::uint64_t{from} << 32 | symbol) * kSpread;
  for (std::size_t at = (key >> 32) & mask;; at = (at + 1) & mask) {
    const Edge& here = edges_[at];
    if (here.target == 0 || (here.from == from && here.symbol == symbol)) return at;
  }
}

inline std::uint32_t PhraseAutomaton::target(std::uint32_t state, Symbol symbol) const {
  if ((states_[state].follows & symbol_bit(symbol)) == 0) return 0;
  return edges_[place_of(state, symbol)].target;
}

// One attempt to read phrases from one item on.
class PhraseAutomaton::Walk {
 public:
  Walk(const PhraseAutomaton& automaton, const std::vector<Item>& items,
       const std::vector<SymbolMatch>& symbols, std::uint32_t at, std::vector<PhraseMatch>& out)
      : automaton_(automaton),
        items_(items),
        symbols_(symbols),
        at_(at),
        out_(out),
        from_(static_cast<std::ptrdiff_t>(out.size())),
        steps_(storage()) {
    steps_.clear();
  }

  void run() {
    begin();
    std::uint32_t looked = 1;
    for (std::size_t open = 0; open < steps_.size(); ++looked) {
      const std::size_t end = steps_.size();
      for (std::size_t i = open; i < end; ++i) collect(static_cast<std::uint32_t>(i), looked);
      const std::size_t at = at_ + looked;
      if (at == items_.size()) return end_sentence(open, looked);
      const Item& item = items_[at];
      for (std::size_t i = open; i < end && steps_.size() < end + kMaxOpen; ++i)
        if (const std::uint32_t state = steps_[i].state;
            (automaton_.states_[state].follows & item.digest.bits) != 0)
          advance(state, static_cast<std::uint32_t>(i), item);
      open = end;
    }
  }

 private:
  static std::vector<Step>& storage() {
    static thread_local std::vector<Step> serves_every_walk;
    return serves_every_walk;
  }

  // The first element, where a phrase ends with it or the next item may go on.
  void begin() {
    const Item& item = items_[at_];
    const std::uint64_t next = at_ + 1 < items_.size() ? items_[at_ + 1].digest.bits
                                                       : symbol_bit(automaton_.sentence_end_);
    constexpr std::uint32_t kLast = SymbolDigest::kLast;
    constexpr std::uint64_t kRest = std::uint64_t{1} << kLast;
    for (std::uint64_t bits = item.digest.first & ~kRest; bits != 0; bits &= bits - 1)
      begin_with(item.symbols_begin + static_cast<std::uint32_t>(std::countr_zero(bits)), next);
    if ((item.digest.first & kRest) == 0) return;
    for (std::uint32_t s = item.symbols_begin + kLast; s < item.symbols_end; ++s)
      begin_with(s, next);
  }

  void begin_with(std::uint32_t symbol, std::uint64_t next) {
    if ((symbols_[symbol].begins & automaton_.bit_) == 0) return;
    const Begin& first = automaton_.begins_[symbols_[symbol].symbol];
    if (first.ends || (first.follows & next) != 0) steps_.push_back({first.state, kNone, symbol});
  }

  void advance(std::uint32_t state, std::uint32_t before, const Item& item) {
    for (std::uint32_t s = item.symbols_begin; s < item.symbols_end; ++s)
      if (const std::uint32_t target = automaton_.target(state, symbols_[s].symbol))
        steps_.push_back({target, before, s});
  }

  // <end> reads nothing, but counts as an element.
  void end_sentence(std::size_t open, std::uint32_t looked) {
    if (automaton_.sentence_end_ == 0) return;
    const std::size_t end = steps_.size();
    for (std::size_t i = open; i < end; ++i)
      if (const auto target = automaton_.target(steps_[i].state, automaton_.sentence_end_)) {
        steps_.push_back({target, static_cast<std::uint32_t>(i), kNone});
        collect(static_cast<std::uint32_t>(steps_.size() - 1), looked + 1);
      }
  }

  void collect(std::uint32_t step, std::uint32_t looked) {
    const std::uint32_t state = steps_[step].state;
    for (std::uint32_t t = automaton_.states_[state - 1].terminals_end;
         t < automaton_.states_[state].terminals_end; ++t)
      offer(automaton_.terminals_[t], step, looked);
  }

  // The longest phrase of each table is kept.  Of equally long ones that which asks for
  // more behind it, then, of times, that with more words of its own: 1년 전 rather than
  // <n>년 전.
  void offer(const Terminal& terminal, std::uint32_t step, std::uint32_t looked) {
    PhraseMatch match;
    match.row = terminal.row;
    match.begin = at_;
    match.end = at_ + looked - terminal.behind;
    match.looked = static_cast<std::uint16_t>(looked);
    if (keeps_every(terminal.row.table)) {
      fill(match, step);
      out_.push_back(std::move(match));
      return;
    }
    const auto same = std::find_if(out_.begin() + from_, out_.end(), [&](const PhraseMatch& m) {
      return m.row.table == terminal.row.table;
    });
    if (same != out_.end()) {
      if (match.end < same->end || (match.end == same->end && match.looked < same->looked)) return;
      const bool equal = match.end == same->end && match.looked == same->looked;
      if (equal && terminal.row.table != Table::Period) return;
      fill(match, step);
      if (equal && match.captures.size() >= same->captures.size()) return;
      *same = std::move(match);
      return;
    }
    fill(match, step);
    out_.push_back(std::move(match));
  }

  // The captures, and where the last word of the phrase ends, from the steps that led here.
  void fill(PhraseMatch& match, std::uint32_t step) const {
    std::uint32_t item = at_ + match.looked;
    for (; step != kNone; step = steps_[step].before) {
      if (--item >= match.end) continue;
      const SymbolMatch& met = symbols_[steps_[step].symbol];
      if (item + 1 == match.end && items_[item].kind == Item::Kind::Word)
        match.last_stem = met.stem;
      if (automaton_.is_class_[met.symbol]) match.captures.push_back({met.symbol, item, met.value});
    }
    std::reverse(match.captures.begin(), match.captures.end());
  }

  const PhraseAutomaton& automaton_;
  const std::vector<Item>& items_;
  const std::vector<SymbolMatch>& symbols_;
  std::uint32_t at_;
  std::vector<PhraseMatch>& out_;
  std::ptrdiff_t from_;
  std::vector<Step>& steps_;
};

void PhraseAutomaton::walk(const std::vector<Item>& items, const std::vector<SymbolMatch>& symbols,
                           std::uint32_t at, std::vector<PhraseMatch>& out) const {
  Walk(*this, items, symbols, at, out).run();
}

}  // namespace attest
