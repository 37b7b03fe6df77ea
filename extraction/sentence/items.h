// The sentence as the grammar sees it: words, marks, numbers and periods in a row.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrase_automaton.h"
#include "extraction/lexicon/tokens.h"
#include "extraction/lexicon/word_memo.h"
#include "extraction/quantities/numbers.h"

namespace attest {

// One sentence on its way through the stages.  Views point into `text` and `folded`.
struct SentenceView {
  std::string_view text;  // of the whole article
  Span span;              // of the sentence
  Folded folded;
  std::vector<Token> tokens;
  std::vector<Number> numbers;
  std::vector<Item> items;
  std::vector<SymbolMatch> symbols;
  std::span<const Span> cells;  // of the row of a table that it is of

  [[nodiscard]] Span span_of(std::uint32_t first_item, std::uint32_t last_item) const {
    return {tokens[items[first_item].first].span.begin,
            tokens[items[last_item - 1].last - 1].span.end};
  }
  [[nodiscard]] bool is_mark(std::uint32_t item, std::string_view mark) const {
    return item < items.size() && items[item].kind == Item::Kind::Mark &&
           tokens[items[item].first].text == mark;
  }
  // Is there an item of the class?  Of a class that no pack has, 0, there is none.
  [[nodiscard]] bool holds(Symbol symbol) const {
    for (std::uint32_t at = 0; symbol != 0 && at < items.size(); ++at)
      if (has(at, symbol)) return true;
    return false;
  }
  // A dash of either length, but no hyphen.
  [[nodiscard]] bool is_dash(std::uint32_t item) const {
    return is_mark(item, "—") || is_mark(item, "–");
  }
  // Behind the last item there is nothing, as for is_mark().
  [[nodiscard]] bool has(std::uint32_t item, Symbol symbol) const {
    if (item >= items.size() || (items[item].digest.bits & symbol_bit(symbol)) == 0) return false;
    for (std::uint32_t s = items[item].symbols_begin; s < items[item].symbols_end; ++s)
      if (symbols[s].symbol == symbol) return true;
    return false;
  }
};

// Tokens, numbers and items of text[span].  Reuses the storage of `view`.
void read_sentence(const Grammar& grammar, std::string_view text, Span span, WordMemo& memo,
                   SentenceView& view);

// Does a figure that a period stands right before end at `at`: 2013년 67명?
[[nodiscard]] bool is_dated_before(const SentenceView& view, std::uint32_t at);

// The item behind the words with a capital that stand from `at` on, `most` of them at most.
[[nodiscard]] std::uint32_t behind_names(const SentenceView& view, std::uint32_t at,
                                         std::uint32_t most);

// The dash within «13–14 %»; one with spaces around it begins something new.
[[nodiscard]] bool is_within_range(const SentenceView& view, std::uint32_t item);

}  // namespace attest
