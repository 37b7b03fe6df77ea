#include "extraction/quantities/corrected_figures.h"

namespace attest {
namespace {

// The "not" right before it, or before its preposition: «не 500», «не на 5».
bool is_negated(const Grammar& grammar, const SentenceView& view, const QuantityFound& found) {
  const Symbol negating = grammar.pack_classes.negating;
  if (negating == 0 || found.begin == 0) return false;
  if (view.has(found.begin - 1, negating)) return true;
  return found.begin > 1 && view.has(found.begin - 1, grammar.pack_classes.noun_end) &&
         view.has(found.begin - 2, negating);
}

// A comma, the "but", and the preposition said again at most.
bool is_set_right(const Grammar& grammar, const SentenceView& view, const QuantityFound& one,
                  const QuantityFound& other) {
  constexpr std::uint32_t kNoun = 2;  // words behind the first: «не 5 домов, а 7»
  const Symbol joining = grammar.pack_classes.joining;
  std::uint32_t at = one.end;
  while (at < one.end + kNoun && at < view.items.size() &&
         view.items[at].kind == Item::Kind::Word)
    ++at;
  if (!view.is_mark(at, ",") || joining == 0 || !view.has(at + 1, joining)) return false;
  const std::uint32_t second = at + 2;
  return other.begin == second ||
         (other.begin == second + 1 && view.has(second, grammar.pack_classes.noun_end));
}

void take_unit_of(const Grammar& grammar, const Phrases& phrases, const QuantityFound& right,
                  QuantityFound& wrong) {
  if (wrong.unit_written || phrases.beginning_at(wrong.end, Table::Counted) != nullptr) return;
  if (!right.quantity.unit.empty()) wrong.quantity.unit = right.quantity.unit;
  const PhraseMatch* noun = phrases.beginning_at(right.end, Table::Counted);
  if (noun != nullptr && !right.unit_written)
    wrong.quantity.unit = grammar.rules.counted[noun->row.row].unit;
}

}  // namespace

void read_corrections(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                      std::vector<ClaimDraft>& drafts) {
  for (std::size_t i = 1; i < drafts.size(); ++i) {
    QuantityFound& wrong = drafts[i - 1].found;
    const QuantityFound& right = drafts[i].found;
    if (wrong.quantity.modifier != Modifier::Exact || !is_negated(grammar, view, wrong) ||
        !is_set_right(grammar, view, wrong, right))
      continue;
    take_unit_of(grammar, phrases, right, wrong);
    drafts[i - 1].status = Status::Denied;
  }
}

}  // namespace attest
