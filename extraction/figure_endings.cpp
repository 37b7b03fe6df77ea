#include "extraction/figure_endings.h"

namespace attest {

std::optional<Cue> figure_ending(const Grammar& grammar, const SentenceView& view,
                                 std::uint32_t at) {
  const auto is_number = [&](std::uint32_t back) {
    return at >= back && view.items[at - back].kind == Item::Kind::Number;
  };
  const Item& last = view.items[at - 1];
  if (last.kind != Item::Kind::Word || !(is_number(2) || is_number(3))) return std::nullopt;
  const std::string_view word = view.tokens[last.first].text;
  for (std::uint32_t s = last.symbols_begin; s < last.symbols_end; ++s) {
    if (view.symbols[s].stem == 0 || view.symbols[s].stem >= word.size()) continue;
    for (const EndingCue& row : grammar.rules.ending_cues)
      if (word.substr(view.symbols[s].stem) == row.ending) return row.cue;
  }
  return std::nullopt;
}

bool begins_multiple(const SentenceView& view, const Phrases& phrases, std::uint32_t at) {
  const bool of_bracket = at > 0 && view.is_mark(at - 1, ")");  // 2023년 말(1만명)의 8.7%
  if (of_bracket && at + 2 < view.items.size() && view.is_mark(at + 2, "%") &&
      view.items[at + 1].kind == Item::Kind::Number)
    return true;
  for (const Table table : {Table::Multiple, Table::Fraction})
    if (phrases.beginning_at(at, table) || phrases.beginning_at(at + 1, table)) return true;
  return false;
}

bool joins_range(const SentenceView& view, std::uint32_t item) {
  for (const std::string_view mark : {"~", "∼", "-", "–"})
    if (view.is_mark(item, mark)) return true;
  return false;
}

}  // namespace attest
