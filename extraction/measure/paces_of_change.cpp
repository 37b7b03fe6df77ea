#include "extraction/measure/paces_of_change.h"

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kReach = 20;  // items from "growth" to the figure

bool moves_at(const CueView& cues, std::uint32_t item) {
  for (const PhraseMatch* m : cues.phrases.all_beginning(item, Table::Cue))
    if (cues.cue(*m) == Cue::Up || cues.cue(*m) == Cue::Down) return true;
  return false;
}

// The noun of a change, and behind it the verb that tells how its pace has changed.
const PhraseMatch* slowed(const CueView& cues, const QuantityFound& q) {
  const Symbol noun = cues.grammar.pack_classes.change_noun;
  bool verb = false;
  for (std::uint32_t at = q.begin; noun != 0 && at > 0 && q.begin - at < kReach; --at) {
    const std::uint32_t item = at - 1;
    if (!moves_at(cues, item)) continue;
    if (!cues.view.has(item, noun)) {
      verb = true;
      continue;
    }
    // "3% growth to 40%": whose own figure stands before it.
    const bool own = item > 1 && cues.view.items[item - 1].kind == Item::Kind::Mark &&
                     cues.view.items[item - 2].kind == Item::Kind::Number;
    if (!verb || own) return nullptr;
    for (const PhraseMatch* m : cues.phrases.all_beginning(item, Table::Cue))
      if (cues.cue(*m) == Cue::Up || cues.cue(*m) == Cue::Down) return m;
  }
  return nullptr;
}

}  // namespace

void read_pace(const CueView& cues, const ClaimDraft* before, ClaimDraft& draft) {
  const QuantityFound& q = draft.found;
  if (cues.grammar.rules.order != WordOrder::HeadFirst || q.role ||
      q.quantity.unit != unit::kPercent || draft.measure.role == Role::Change)
    return;
  const bool levelled = cues.adjacent_before(q.begin, Cue::ToLevel, Cue::FromLevel) != nullptr;
  if (levelled)
    if (const PhraseMatch* noun = slowed(cues, q)) {
      draft.measure.role = Role::Change;
      draft.measure.direction = cues.cue(*noun) == Cue::Down ? Direction::Down : Direction::Up;
      draft.found.rules.push_back(noun->row);
      return;
    }
  const bool compared = cues.adjacent_before(q.begin, Cue::Difference, Cue::Difference) != nullptr;
  const bool alike = before != nullptr && before->found.quantity.unit == unit::kPercent &&
                     before->measure.role != Role::Share && draft.measure.role == Role::Share;
  if (!compared || !alike || cues.view.has(q.end, cues.grammar.pack_classes.part_of)) return;
  draft.measure.role = before->measure.role;
  draft.measure.direction = before->measure.direction;
}

}  // namespace attest
