#include "extraction/measure/leading_nouns.h"

namespace attest {

const PhraseMatch* rate_of_change(const CueView& cues, const QuantityFound& q) {
  constexpr std::uint32_t kParticle = 1;
  for (std::uint32_t at = q.end; at <= q.end + kParticle && at < cues.view.items.size(); ++at) {
    const PhraseMatch *level = nullptr, *moved = nullptr;
    for (const PhraseMatch* m : cues.phrases.all_beginning(at, Table::Cue)) {
      if (cues.cue(*m) == Cue::LevelOf) level = m;
      if (cues.cue(*m) == Cue::Up || cues.cue(*m) == Cue::Down) moved = m;
    }
    if (level != nullptr && moved != nullptr) return moved;
  }
  return nullptr;
}

bool leads_to_level(const CueView& cues, const QuantityFound& q) {
  constexpr std::uint32_t kAdjectives = 4;
  for (const PhraseMatch* m : cues.around(q.begin))
    if (cues.cue(*m) == Cue::LevelOf && m->begin >= q.end && m->begin <= q.end + kAdjectives &&
        !cues.comma_between(q.end, m->begin) && !cues.quantity_between(q.end, m->begin) &&
        !cues.names_share(m->begin))
      return true;
  return false;
}

const PhraseMatch* amounting_change(const CueView& cues, const QuantityFound& q) {
  const Symbol noun = cues.grammar.pack_classes.change_noun;
  const Symbol verb = cues.grammar.pack_classes.amounting;
  if (noun == 0 || verb == 0 || q.begin == 0 || !cues.view.has(q.begin - 1, verb)) return nullptr;
  for (const PhraseMatch* m : cues.around(q.begin))
    if ((cues.cue(*m) == Cue::Up || cues.cue(*m) == Cue::Down) && m->end < q.begin &&
        cues.view.has(m->begin, noun) && cues.same_clause(m->begin, q.begin))
      return m;
  return nullptr;
}

}  // namespace attest
