#include "extraction/measure/told_on_others.h"

#include <algorithm>

#include "claims/unit.h"
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

}  // namespace attest
