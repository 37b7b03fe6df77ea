#include "extraction/measure/widths_of_change.h"

#include "claims/unit.h"
#include "extraction/attribution/name_words.h"
#include "extraction/quantities/figure_endings.h"

namespace attest {
namespace {

const PhraseMatch* change_at(const CueView& cues, std::uint32_t item) {
  for (const PhraseMatch* m : cues.phrases.all_beginning(item, Table::Cue))
    if (cues.cue(*m) == Cue::Up || cues.cue(*m) == Cue::Down) return m;
  return nullptr;
}

bool is_cue_at(const CueView& cues, std::uint32_t item, Cue cue) {
  for (const PhraseMatch* m : cues.phrases.all_beginning(item, Table::Cue))
    if (cues.cue(*m) == cue) return true;
  return false;
}

bool is_number(const SentenceView& view, std::uint32_t item) {
  return view.items[item].kind == Item::Kind::Number;
}

// Another subject, but not the particle on a figure: 38만명이.
bool is_subject(const CueView& cues, std::uint32_t item) {
  if (cues.view.items[item].kind != Item::Kind::Word) return false;
  if (item > 0 && is_number(cues.view, item - 1)) return false;
  const std::string_view word = cues.view.tokens[cues.view.items[item].last - 1].text;
  return has_tail(word, cues.grammar.sources.subject_tails);
}

const PhraseMatch* width_of_change(const CueView& cues, const QuantityFound& q) {
  constexpr std::uint32_t kReach = 20;  // items of a list of such figures
  const Symbol noun = cues.grammar.pack_classes.change_noun;
  const std::string& unit = q.quantity.unit;
  if (noun == 0 || q.role || unit::is_duration(unit) || unit == "year-person") return nullptr;
  for (std::uint32_t at = q.begin; at > 0 && q.begin - at < kReach; --at) {
    const std::uint32_t item = at - 1;
    if (cues.view.has(item, noun)) {
      const PhraseMatch* own = change_at(cues, item);
      return own != nullptr || item == 0 ? own : change_at(cues, item - 1);
    }
    if (is_subject(cues, item) || !cues.same_clause(item, q.begin)) return nullptr;
  }
  return nullptr;
}

const PhraseMatch* change_behind_bracket(const CueView& cues, const QuantityFound& q) {
  const SentenceView& view = cues.view;
  if (q.quantity.unit != unit::kPercent || q.begin == 0 || !view.is_mark(q.begin - 1, "(") ||
      !view.is_mark(q.end, ")"))
    return nullptr;
  const std::uint32_t particle = q.end + 1;
  const std::string_view ending = glued_ending(cues.grammar, view, particle);
  if (ending.empty()) return nullptr;
  for (const EndingCue& row : cues.grammar.rules.ending_cues)
    if (row.ending == ending)
      return row.cue == Cue::ShareOf ? change_at(cues, particle + 1) : nullptr;
  const bool most = is_cue_at(cues, particle + 1, Cue::Rank);
  return most ? change_at(cues, particle + 3) : nullptr;
}

}  // namespace

const PhraseMatch* change_told_apart(const CueView& cues, const QuantityFound& q) {
  const PhraseMatch* behind = change_behind_bracket(cues, q);
  return behind != nullptr ? behind : width_of_change(cues, q);
}

}  // namespace attest
