#include "extraction/measure/levels_left.h"

#include <algorithm>

namespace attest {
namespace {

constexpr std::uint32_t kReach = 8;  // items between a cue and what it speaks of

const PhraseMatch* from_before(const CueView& cues, const QuantityFound& q) {
  return cues.adjacent_before(q.begin, Cue::FromLevel, Cue::FromLevel);
}

bool moves(const CueView& cues, const PhraseMatch& match) {
  return cues.cue(match) == Cue::Up || cues.cue(match) == Cue::Down;
}

// Is such a thing named from the "from" to the figure: "from an earlier forecast of $4 million"?
bool names_between(const CueView& cues, const QuantityFound& q, Cue named) {
  const PhraseMatch* from = from_before(cues, q);
  for (std::uint32_t at = from == nullptr ? q.begin : from->begin; at < q.begin; ++at)
    for (const PhraseMatch* m : cues.phrases.all_beginning(at, Table::Cue))
      if (cues.cue(*m) == named) return true;
  return false;
}

// «Снизил прогноз роста до 1 % с 2 %»: the forecast itself has moved, and was one before.
bool is_moved_itself(const CueView& cues, const PhraseMatch& forecast) {
  const auto near = cues.around(forecast.begin);
  return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
    return m->end == forecast.begin && moves(cues, *m);
  });
}

// "Expects the deficit to widen": words alone stand between, none of which moves anything.
bool is_expected_of(const CueView& cues, const PhraseMatch& forecast, const PhraseMatch& mover) {
  if (cues.row_cue(forecast) != Cue::Expects || forecast.end > mover.begin ||
      forecast.end + kReach < mover.begin)
    return false;
  for (std::uint32_t at = forecast.end; at < mover.begin; ++at)
    if (cues.view.items[at].kind != Item::Kind::Word) return false;
  return true;
}

// "Will rise", "expected to rise"
bool foresees_move(const CueView& cues, const PhraseMatch& forecast, const PhraseMatch& mover) {
  if (cues.cue(forecast) != Cue::Forecast) return false;
  if (cues.row_cue(forecast) == Cue::Future && forecast.begin == mover.begin)  // «замедлится»
    return true;
  const bool beside = forecast.begin < mover.begin && forecast.end <= mover.begin &&
                      forecast.end + 1 >= mover.begin;
  return (beside && !is_moved_itself(cues, forecast)) || is_expected_of(cues, forecast, mover);
}

bool is_of_foreseen_move(const CueView& cues, const QuantityFound& q) {
  const auto near = cues.around(q.begin);
  return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* mover) {
    return moves(cues, *mover) && mover->begin < q.begin && mover->begin + 2 * kReach >= q.begin &&
           cues.same_clause(mover->begin, q.begin) &&
           std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
             return foresees_move(cues, *m, *mover);
           });
  });
}

// "Will raise the fare to £3 from £2", whatever the verb: what will be set to another level.
bool is_of_coming_deed(const CueView& cues, const QuantityFound& q, const ClaimDraft* before) {
  constexpr std::uint32_t kNoun = 4;  // items between the two figures: "to £3 a week from £2"
  if (before == nullptr) return false;
  const QuantityFound& reached = before->found;
  const std::uint32_t from = from_before(cues, q)->begin;
  if (reached.quantity.unit != q.quantity.unit || reached.end > from ||
      reached.end + kNoun < from ||
      cues.adjacent_before(reached.begin, Cue::ToLevel, Cue::ToLevel) == nullptr)
    return false;
  const Symbol would = cues.grammar.pack_classes.wont;
  const auto near = cues.around(reached.begin);
  return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
    const bool verb = cues.row_cue(*m) == Cue::Future || cues.row_cue(*m) == Cue::Expects ||
                      (would != 0 && cues.view.has(m->begin, would));
    return verb && m->end < reached.begin && cues.same_clause(m->begin, q.begin) &&
           !cues.quantity_between(m->end, reached.begin);
  });
}

}  // namespace

bool is_left_by_forecast(const CueView& cues, const QuantityFound& q, const ClaimDraft* before) {
  if (from_before(cues, q) == nullptr || names_between(cues, q, Cue::Forecast)) return false;
  return is_of_foreseen_move(cues, q) || is_of_coming_deed(cues, q, before);
}

bool is_left_estimate(const CueView& cues, const QuantityFound& q) {
  return names_between(cues, q, Cue::Estimated);
}

}  // namespace attest
