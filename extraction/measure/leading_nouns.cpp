#include "extraction/measure/leading_nouns.h"

#include <algorithm>

#include "claims/unit.h"

namespace attest {
namespace {

bool counts(const QuantityFound& q) {
  return q.quantity.unit == unit::kCount || q.quantity.unit == unit::kPerson;
}

// "The growth of 20 towns": they grew.
bool is_definite(const CueView& cues, std::uint32_t item) {
  const auto& articles = cues.grammar.sources.name_articles;
  return std::find(articles.begin(), articles.end(),
                   cues.view.tokens[cues.view.items[item].first].text) != articles.end();
}

}  // namespace

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

const PhraseMatch* change_of_amount(const CueView& cues, const QuantityFound& q) {
  constexpr std::uint32_t kHedge = 2;  // words between "of" and the figure
  const PackClasses& classes = cues.grammar.pack_classes;
  if (classes.change_noun == 0 || classes.part_of == 0) return nullptr;
  for (std::uint32_t of = q.begin; of-- > 1 && q.begin - of <= kHedge + 1;) {
    if (cues.view.items[of].kind != Item::Kind::Word) return nullptr;
    if (!cues.view.has(of, classes.part_of)) continue;
    if (!cues.view.has(of - 1, classes.change_noun)) return nullptr;
    if (counts(q) && of > 1 && is_definite(cues, of - 2)) return nullptr;
    for (const PhraseMatch* m : cues.phrases.all_beginning(of - 1, Table::Cue))
      if (cues.cue(*m) == Cue::Up || cues.cue(*m) == Cue::Down) return m;
    return nullptr;
  }
  return nullptr;
}

}  // namespace attest
