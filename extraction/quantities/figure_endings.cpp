#include "extraction/quantities/figure_endings.h"

#include <algorithm>

namespace attest {

namespace {

// 120명에서 80명으로: a level is left for another of the same counter.  8개 병원에서 is where.
// 143명으로 전년도 145명에서 1% 줄었다 says first where it has gone.
bool goes_to_another(const Grammar& grammar, const SentenceView& view, std::uint32_t at,
                     std::uint32_t counter) {
  constexpr std::uint32_t kReach = 10;  // items to the next figure
  constexpr std::size_t kSyllable = 3;  // bytes
  const auto text = [&](std::uint32_t item) { return view.tokens[view.items[item].first].text; };
  const std::string_view unit = text(counter).substr(0, kSyllable);
  for (std::uint32_t back = counter; back > 2 && counter - back < kReach; --back)
    if (view.items[back - 2].kind == Item::Kind::Number && back - 1 < counter - 1 &&
        text(back - 1).starts_with(unit) && ends_as_cue(grammar, text(back - 1), Cue::ToLevel))
      return true;
  for (; at + 1 < view.items.size() && at < counter + kReach; ++at)
    if (view.items[at].kind == Item::Kind::Number && text(at + 1).starts_with(unit)) return true;
  return false;
}

// Does the bracket that closes at the item stand right behind a time?  But not 목표(29조원)의 32%.
bool brackets_of_time(const SentenceView& view, std::uint32_t close) {
  constexpr std::uint32_t kBracket = 8;  // items
  if (!view.is_mark(close, ")")) return false;
  for (std::uint32_t open = close; open > 1 && close - open < kBracket; --open)
    if (view.is_mark(open - 1, "(")) return view.items[open - 2].kind == Item::Kind::Period;
  return false;
}

}  // namespace

bool ends_as_cue(const Grammar& grammar, std::string_view word, Cue cue) {
  const auto& rows = grammar.rules.ending_cues;
  return std::any_of(rows.begin(), rows.end(), [&](const EndingCue& row) {
    return row.cue == cue && word.ends_with(row.ending);
  });
}

std::optional<Cue> figure_ending(const Grammar& grammar, const SentenceView& view,
                                 std::uint32_t at) {
  if (at == 0 || at > view.items.size()) return std::nullopt;
  const auto is_number = [&](std::uint32_t back) {
    return at >= back && view.items[at - back].kind == Item::Kind::Number;
  };
  const Item& last = view.items[at - 1];
  const bool ratio = at > 3 && view.is_mark(at - 2, "/") && is_number(4);  // 21㎍/㎥보다
  if (last.kind != Item::Kind::Word) return std::nullopt;
  if (!is_number(2) && !is_number(3) && !ratio) return std::nullopt;
  const std::string_view word = view.tokens[last.first].text;
  for (std::uint32_t s = last.symbols_begin; s < last.symbols_end; ++s) {
    if (view.symbols[s].stem == 0 || view.symbols[s].stem >= word.size()) continue;
    for (const EndingCue& row : grammar.rules.ending_cues)
      if (word.substr(view.symbols[s].stem) == row.ending &&
          (row.cue != Cue::FromLevel ||
           goes_to_another(grammar, view, at, is_number(2) ? at - 1 : at - 2)))
        return row.cue;
  }
  return std::nullopt;
}

bool is_time_of_level_left(const Grammar& grammar, const SentenceView& view, std::uint32_t time,
                           std::uint32_t until) {
  const std::uint32_t figure = time + 1, behind = figure + 2;
  if (behind > until || view.items[figure].kind != Item::Kind::Number) return false;
  const std::string_view word = view.tokens[view.items[figure + 1].last - 1].text;
  return ends_as_cue(grammar, word, Cue::FromLevel);
}

bool is_of_level_left(const Grammar& grammar, const SentenceView& view, std::uint32_t time,
                      const ClaimDraft& draft) {
  const std::uint32_t behind = time + 3;
  if (!is_time_of_level_left(grammar, view, time, draft.found.begin)) return false;
  if (draft.measure.role == Role::Change) return true;
  return figure_ending(grammar, view, behind) == Cue::FromLevel;
}

std::string_view glued_ending(const Grammar& grammar, const SentenceView& view,
                              std::uint32_t at) {
  if (at >= view.items.size() || view.items[at].kind != Item::Kind::Word) return {};
  const Token& token = view.tokens[view.items[at].first];
  const bool ending = !token.space_before && grammar.lexicon.is_ending(token.text);
  return ending ? token.text : std::string_view();
}

bool is_case_of_figure(const Grammar& grammar, std::string_view ending) {
  const auto& rows = grammar.rules.ending_cues;
  return std::any_of(rows.begin(), rows.end(),
                     [&](const EndingCue& row) { return row.ending == ending; });
}

bool noun_is_compared(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                      std::uint32_t at) {
  constexpr std::size_t kTwoSyllables = 6;  // bytes
  if (at < 2 || view.items[at - 1].kind != Item::Kind::Word) return false;
  const std::string_view word = view.tokens[view.items[at - 1].first].text;
  const bool ends = std::any_of(grammar.rules.ending_cues.begin(), grammar.rules.ending_cues.end(),
                                [&](const EndingCue& row) {
                                  return row.cue == Cue::Difference && word.ends_with(row.ending) &&
                                         word.size() >= kTwoSyllables + row.ending.size();
                                });
  if (!ends) return false;
  const auto cues = phrases.all_ending(at, Table::Cue);
  return std::none_of(cues.begin(), cues.end(), [&](const PhraseMatch* match) {
    const Cue cue = grammar.rules.cues[match->row.row].cue;
    return cue == Cue::None || cue == Cue::Gap;
  });
}

bool is_argument(const Grammar& grammar, const SentenceView& view, std::uint32_t at) {
  if (view.has(at, grammar.pack_classes.object)) return true;
  const std::string_view word = view.tokens[view.items[at].first].text;
  const auto& tails = grammar.sources.subject_tails;
  return std::any_of(tails.begin(), tails.end(), [&](auto tail) { return word.ends_with(tail); });
}

bool has_own_case(const Grammar& grammar, const SentenceView& view, std::uint32_t at) {
  const std::string_view word = view.tokens[view.items[at].last - 1].text;
  const auto ends = [&](const auto& tails) {
    return std::any_of(tails.begin(), tails.end(), [&](std::string_view tail) {
      return word.size() > tail.size() && word.ends_with(tail);
    });
  };
  return ends(grammar.sources.topic_tails) || ends(grammar.sources.informed_tails);
}

bool stands_apart(const Grammar& grammar, const SentenceView& view, std::uint32_t at) {
  if (view.items[at].kind == Item::Kind::Period) return has_own_case(grammar, view, at);
  return view.items[at].kind == Item::Kind::Word && is_argument(grammar, view, at) &&
         !view.has(at, grammar.pack_classes.attributive);
}

bool is_where(const Grammar& grammar, const SentenceView& view, std::uint32_t at) {
  constexpr std::uint32_t kReach = 12;  // items
  if (at >= view.items.size() || view.items[at].kind != Item::Kind::Word) return false;
  for (std::uint32_t next = at; next < at + kReach && next < view.items.size(); ++next)
    if (view.items[next].kind == Item::Kind::Number) return false;
  return is_argument(grammar, view, at);
}

bool begins_multiple(const SentenceView& view, const Phrases& phrases, std::uint32_t at) {
  const bool of_bracket = at > 0 && brackets_of_time(view, at - 1);  // 2023년 말(1만명)의 8.7%
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
