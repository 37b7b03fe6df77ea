#include "extraction/units.h"

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kReachAfter = 5;    // items between a number and its noun
constexpr std::uint32_t kReachBefore = 14;  // items back to the noun a sentence is about

class UnitInference {
 public:
  UnitInference(const Grammar& grammar, const SentenceView& view, const Phrases& phrases)
      : grammar_(grammar), view_(view), phrases_(phrases) {}

  // The counted noun of a quantity, nullptr when none is near.
  const PhraseMatch* noun_of(const QuantityFound& found) const {
    const PhraseMatch* after = noun_after(found.end);
    if (grammar_.rules.order == WordOrder::HeadFirst) return after ? after : noun_before(found.begin);
    const PhraseMatch* before = noun_before(found.begin);
    return before ? before : after;
  }

  const PhraseMatch* noun_after(std::uint32_t item) const {
    for (std::uint32_t at = item; at < view_.items.size() && at < item + kReachAfter; ++at) {
      if (const PhraseMatch* noun = phrases_.beginning_at(at, Table::Counted)) return noun;
      const Item& here = view_.items[at];
      if (here.kind == Item::Kind::Number || here.kind == Item::Kind::Period) return nullptr;
      if (here.kind == Item::Kind::Mark && !is_inside_noun_phrase(at)) return nullptr;
    }
    return nullptr;
  }

  const PhraseMatch* noun_before(std::uint32_t item) const {
    for (std::uint32_t back = 1; back <= kReachBefore && back <= item; ++back)
      if (const PhraseMatch* noun = phrases_.ending_at(item - back + 1, Table::Counted)) return noun;
    return nullptr;
  }

 private:
  bool is_inside_noun_phrase(std::uint32_t at) const {
    return view_.is_mark(at, "-") || view_.is_mark(at, "«") || view_.is_mark(at, "'") ||
           (view_.is_mark(at, ".") && at > 0 && view_.tokens[view_.items[at - 1].first].text.size() == 1);
  }

  const Grammar& grammar_;
  const SentenceView& view_;
  const Phrases& phrases_;
};

}  // namespace

void infer_units(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 std::vector<ClaimDraft>& drafts, Context& context) {
  const UnitInference inference(grammar, view, phrases);
  for (ClaimDraft& draft : drafts) {
    QuantityFound& found = draft.found;
    const PhraseMatch* noun = inference.noun_of(found);
    if (noun != nullptr) draft.measure.text = slice(view.text, view.span_of(noun->begin, noun->end));
    if (!found.quantity.unit.empty()) {
      if (found.quantity.unit != unit::kRatio) context.unit = found.quantity.unit;
      continue;
    }
    const PhraseMatch* after = inference.noun_after(found.end);
    if (after != nullptr) {
      found.quantity.unit = grammar.rules.counted[after->row.row].unit;
      found.rules.push_back(after->row);
    } else if (&draft != &drafts.front() && !context.unit.empty()) {
      found.quantity.unit = context.unit;  // "… 153 in January, 111 in February"
      draft.confidence *= 0.9;
    } else if (noun != nullptr) {
      found.quantity.unit = grammar.rules.counted[noun->row.row].unit;
      found.rules.push_back(noun->row);
      draft.confidence *= 0.95;
    } else {
      found.quantity.unit = context.unit.empty() ? std::string(unit::kCount) : context.unit;
      draft.confidence *= 0.7;
    }
    context.unit = found.quantity.unit;
  }
}

}  // namespace attest
