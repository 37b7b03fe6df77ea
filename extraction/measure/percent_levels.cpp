#include "extraction/measure/percent_levels.h"

#include <algorithm>

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kBehind = 3;   // items from "5%" to "inflation"
constexpr std::uint32_t kBetween = 8;  // items from one figure to the same of another time

// So many of the people named behind it: «40 % жителей».
bool is_of_people(const CueView& cues, const QuantityFound& q) {
  const PhraseMatch* noun = cues.phrases.beginning_at(q.end, Table::Counted);
  return noun != nullptr && cues.grammar.rules.counted[noun->row.row].unit == unit::kPerson;
}

// «Индекс цен — 100,8 %»: no part is more than the whole, but "101.7% of incomes, against 114%".
bool is_more_than_whole(const CueView& cues, const ClaimDraft* before, const QuantityFound& q) {
  constexpr Decimal kWhole = 100;
  const Symbol of = cues.grammar.pack_classes.part_of;
  if (!q.quantity.low || *q.quantity.low <= kWhole || cues.view.has(q.end, of)) return false;
  return before == nullptr || before->measure.role != Role::Share;
}

// Nothing but times, and words between them, stands between the two figures.
bool sets_off_time(const CueView& cues, const QuantityFound& one, const QuantityFound& other) {
  const SentenceView& view = cues.view;
  const PackClasses& classes = cues.grammar.pack_classes;
  bool timed = other.begin == one.end + 1 && view.is_mark(one.end, "(") &&
               other.end < view.items.size() &&
               view.items[other.end].kind == Item::Kind::Period;
  for (std::uint32_t at = one.end; at < other.begin; ++at) {
    const bool period = view.items[at].kind == Item::Kind::Period;
    timed = timed || period;
    const bool plain = period || view.items[at].kind == Item::Kind::Mark ||
                       (classes.joining != 0 && view.has(at, classes.joining)) ||
                       (classes.amounting != 0 && view.has(at, classes.amounting));
    if (!plain) return false;
  }
  return timed;
}

}  // namespace

// "Inflation of 5%", "a 5% inflation rate", but not "53% of the vote on a turnout of 41%", nor
// «инфляция — 6 %, 40 % жителей недовольны».
bool is_level(const CueView& cues, const QuantityFound& q) {
  const bool people = is_of_people(cues, q);
  const auto near = cues.around(q.begin);
  return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
    return cues.cue(*m) == Cue::LevelOf && cues.same_clause(m->begin, q.begin) &&
           m->begin <= q.end + kBehind &&
           !(people && m->end <= q.begin && cues.quantity_between(m->end, q.begin));
  });
}

void go_on_with_level(const CueView& cues, const ClaimDraft* before, ClaimDraft& draft) {
  const QuantityFound& q = draft.found;
  if (draft.measure.role != Role::Share || q.role || q.quantity.unit != unit::kPercent) return;
  const bool level = before != nullptr && before->measure.role == Role::Level &&
                     before->found.quantity.unit == unit::kPercent &&
                     q.begin <= before->found.end + kBetween;
  if ((level && sets_off_time(cues, before->found, q)) || is_more_than_whole(cues, before, q))
    draft.measure.role = Role::Level;
}

}  // namespace attest
