#include "extraction/measure/nearest_aspect.h"

#include "claims/ages.h"
#include "claims/unit.h"

namespace attest {

const PhraseMatch* nearest_aspect(const CueView& cues, const QuantityFound& q) {
  const std::string& unit = q.quantity.unit;
  if (unit::is_duration(unit) || unit::is_age(unit) || unit == unit::kRank ||
      (unit == unit::kRatio && q.role != Role::Share))
    return nullptr;
  const PhraseMatch* best = nullptr;
  std::uint32_t least = ~0U;
  for (const PhraseMatch* m : cues.around(q.begin)) {
    const bool tells = cues.cue(*m) == Cue::Flow || cues.cue(*m) == Cue::Stock;
    if (!tells || !cues.same_clause(m->begin, q.begin) || !cues.heard(m->begin, q.begin)) continue;
    const std::uint32_t away = m->begin < q.begin ? q.begin - m->begin : m->begin - q.begin;
    if (away >= least) continue;
    best = m;
    least = away;
  }
  return best;
}

}  // namespace attest
