#include "extraction/measure/told_on_others.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/attribution/name_words.h"
#include "extraction/lexicon/grammar.h"

namespace attest {
namespace {

bool is_genitive(const CueView& cues, std::uint32_t item) {
  if (cues.view.items[item].kind != Item::Kind::Word) return false;
  const std::string_view word = cues.view.tokens[cues.view.items[item].last - 1].text;
  const auto& tails = cues.grammar.sources.genitive_tails;
  return std::any_of(tails.begin(), tails.end(),
                     [&](std::string_view tail) { return word.ends_with(tail); });
}

// What the owner begins with: a bracket behind it, as in 매출(30억 원)의, is passed over.
std::uint32_t owner_of(const CueView& cues, std::uint32_t genitive) {
  constexpr std::uint32_t kBracket = 8;  // items
  if (genitive == 0 || !cues.view.is_mark(genitive - 1, ")")) return genitive;
  for (std::uint32_t at = genitive - 1; at > 1 && genitive - at <= kBracket; --at)
    if (cues.view.is_mark(at - 1, "(")) return at - 2;
  return genitive;
}

bool moves_behind(const CueView& cues, std::uint32_t end) {
  constexpr std::uint32_t kReach = 2;  // items from the figure to the verb
  const auto near = cues.around(end);
  return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
    const Cue cue = cues.cue(*m);
    return (cue == Cue::Up || cue == Cue::Down) && m->begin >= end && m->begin < end + kReach;
  });
}

}  // namespace

bool is_told_on_another(const CueView& cues, const QuantityFound& q) {
  if (q.quantity.unit != unit::kRatio || q.begin == 0) return false;
  if (cues.grammar.rules.order != WordOrder::HeadLast) return false;
  const std::uint32_t genitive = q.begin - 1;
  if (!is_genitive(cues, genitive) || moves_behind(cues, q.end)) return false;
  const std::uint32_t owner = owner_of(cues, genitive);
  const bool counted =
      owner > 0 && cues.view.items[owner - 1].kind == Item::Kind::Number;  // 지난주 843명의
  if (cues.view.items[owner].kind != Item::Kind::Word || counted) return false;
  if (q.role != Role::Share) return true;
  // Of a whole it is a part; only what "stands at" so much of another is set against it.
  return cues.adjacent_before(q.begin, Cue::LevelOf, Cue::LevelOf) != nullptr;
}

void set_against_others(const CueView& cues, ClaimDraft& draft) {
  const QuantityFound& q = draft.found;
  const bool part = q.quantity.unit == unit::kPercent || q.role == Role::Share;
  if (cues.grammar.rules.order != WordOrder::HeadFirst || !part ||
      draft.measure.role != Role::Share)
    return;
  for (const PhraseMatch* m : cues.phrases.all_beginning(q.end, Table::Modifier)) {
    const ModifierRow& row = cues.grammar.rules.modifiers[m->row.row];
    const bool bounds = row.modifier == Modifier::MoreThan || row.modifier == Modifier::LessThan;
    if (bounds && row.place == Position::Before && m->end - m->begin > 1)
      draft.measure.role = Role::Level;
  }
}

namespace {

// Is the time at `item` what the factor before it is told from: "twice as many as in the same days
// last year", "three times the 720 of a year earlier", "twice last year's"?
bool is_base(const CueView& cues, const QuantityFound& q, std::uint32_t item) {
  const SentenceView& view = cues.view;
  if (item == q.end) return true;
  for (std::uint32_t at = item; at > q.end; --at) {
    if (view.items[at - 1].kind == Item::Kind::Number) return item - at < 2;
    if (cues.adjacent_before(at, Cue::Difference, Cue::Difference) == nullptr) continue;
    return at == item || is_in(cues.grammar.sources.prepositions,
                               view.tokens[view.items[at].first].text);
  }
  return false;
}

}  // namespace

void grow_from_earlier(const CueView& cues, ClaimDraft& draft) {
  constexpr std::uint32_t kReach = 8;  // items from the factor to the time
  const QuantityFound& q = draft.found;
  if (cues.grammar.rules.order != WordOrder::HeadFirst || q.quantity.unit != unit::kRatio ||
      q.role != Role::Level || draft.measure.role != Role::Level || !q.quantity.low)
    return;
  for (std::uint32_t at = q.end; at < q.end + kReach && at < cues.view.items.size(); ++at) {
    if (cues.view.items[at].kind == Item::Kind::Mark) return;
    if (cues.view.items[at].kind != Item::Kind::Period) continue;
    if (!is_base(cues, q, at)) return;
    draft.measure.role = Role::Change;
    draft.measure.direction = *q.quantity.low < Decimal(1) ? Direction::Down : Direction::Up;
    return;
  }
}

}  // namespace attest
