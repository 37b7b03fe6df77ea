#include "extraction/quantities/shares_again.h"

#include "claims/unit.h"
#include "extraction/lexicon/cue_phrases.h"
#include "extraction/quantities/left_out_units.h"

namespace attest {
namespace {

// "Could be down to 6": a level that the share before has moved to, in the same clause.
bool is_level_of_share(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                       const QuantityFound& before, const QuantityFound& own) {
  constexpr std::uint32_t kReach = 10;
  if (own.begin > before.end + kReach || own.begin < before.end + 2 ||
      !ends_cue(grammar, phrases, own.begin, {Cue::ToLevel}) ||
      !ends_cue(grammar, phrases, own.begin - 1, {Cue::Up, Cue::Down}))
    return false;
  for (std::uint32_t at = before.end; at < own.begin; ++at)
    if (view.has(at, grammar.pack_classes.joining) ||
        (view.items[at].kind == Item::Kind::Mark && !view.is_mark(at, ",")) ||
        phrases.beginning_at(at, Table::Counted) != nullptr)
      return false;
  return true;
}

}  // namespace

bool is_share_again(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                    const std::vector<ClaimDraft>& drafts, std::size_t i, bool told) {
  constexpr Decimal kWhole = 100;
  const PackClasses& classes = grammar.pack_classes;
  const QuantityFound& own = drafts[i].found;
  const auto& value = own.quantity.low ? own.quantity.low : own.quantity.high;
  if (!grammar.rules.compounds || own.multiplier > 1 || !value || kWhole < *value || own.begin < 2)
    return false;
  // "To 6 by 2019"
  const std::uint32_t end = own.end + (view.has(own.end, classes.noun_end) ? 1 : 0);
  const bool time = end < view.items.size() && view.items[end].kind == Item::Kind::Period;
  if (!time && !ends_at_mark_or_joining(grammar, view, own.end)) return false;
  const QuantityFound* before = i > 0 ? &drafts[i - 1].found : nullptr;
  const bool share = before != nullptr && before->quantity.unit == unit::kPercent;
  if (view.has(own.begin - 1, classes.was) && (before != nullptr ? share : told)) {
    const std::string_view subject = view.tokens[view.items[own.begin - 2].first].text;
    return grammar.sources.thing_pronouns.contains(subject);
  }
  if (!share || !before->unit_written ||
      ends_cue(grammar, phrases, before->begin, {Cue::Up, Cue::Down, Cue::ByAmount}))
    return false;
  return (before->end + 1 == own.begin && view.has(before->end, classes.past_final)) ||
         is_level_of_share(grammar, view, phrases, *before, own);
}

}  // namespace attest
