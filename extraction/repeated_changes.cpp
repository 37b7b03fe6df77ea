#include "extraction/repeated_changes.h"

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kRestating = 3;  // items from "210" to "0.6%": "points , or"

// "Shrank 7.8% in 2022 and 2.3% in 2023": what rises or falls goes on doing so in a list of
// nothing but figures and times.
void continue_changes(const Grammar& grammar, const SentenceView& view,
                      std::vector<ClaimDraft>& drafts) {
  const Symbol joining = grammar.pack_classes.joining;
  const Symbol governing = grammar.pack_classes.governing;
  const auto is_period = [&](std::uint32_t item) {
    return item < view.items.size() && view.items[item].kind == Item::Kind::Period;
  };
  for (std::size_t i = 1; joining != 0 && i < drafts.size(); ++i) {
    const ClaimDraft& before = drafts[i - 1];
    ClaimDraft& draft = drafts[i];
    const bool alike = before.measure.role == Role::Change && draft.measure.role == Role::Share &&
                       before.found.quantity.unit == draft.found.quantity.unit;
    if (!alike || before.found.end == draft.found.begin) continue;
    bool listed = true, joined = false;
    for (std::uint32_t at = before.found.end; at < draft.found.begin && listed; ++at) {
      joined = joined || view.has(at, joining) || view.is_mark(at, ",");
      listed = is_period(at) || view.is_mark(at, ",") || view.has(at, joining) ||
               (governing != 0 && view.has(at, governing) && is_period(at + 1));
    }
    if (!listed || !joined) continue;
    draft.measure.role = Role::Change;
    draft.measure.direction = before.measure.direction;
  }
}

// "fell 89 cents, or 1.2%": one change said twice.
void restate_changes(const Grammar& grammar, const SentenceView& view,
                     std::vector<ClaimDraft>& drafts) {
  const Symbol restating = grammar.pack_classes.restating;
  for (std::size_t i = 1; restating != 0 && i < drafts.size(); ++i) {
    const Measure& first = drafts[i - 1].measure;
    const QuantityFound& q = drafts[i].found;
    if (first.role != Role::Change || q.quantity.unit != unit::kPercent || q.begin == 0) continue;
    const std::uint32_t end = drafts[i - 1].found.end;
    const bool adjacent =
        q.begin > end && q.begin - end <= kRestating && view.has(q.begin - 1, restating);
    if (!adjacent) continue;
    drafts[i].measure.role = Role::Change;
    drafts[i].measure.direction = first.direction;
  }
}

// 389명, 15.6% 많다: one change said twice.
void restate_backwards(const SentenceView& view, std::vector<ClaimDraft>& drafts) {
  for (std::size_t i = drafts.size(); i-- > 1;) {
    ClaimDraft &first = drafts[i - 1], &second = drafts[i];
    if (second.measure.role != Role::Change || first.measure.role == Role::Change) continue;
    const bool listed =
        view.is_mark(first.found.end, ",") && second.found.begin <= first.found.end + 2;
    if (!listed || first.found.quantity.unit == second.found.quantity.unit) continue;
    first.measure.role = Role::Change;
    first.measure.direction = second.measure.direction;
  }
}

}  // namespace

void repeat_changes(const Grammar& grammar, const SentenceView& view,
                    std::vector<ClaimDraft>& drafts) {
  continue_changes(grammar, view, drafts);
  restate_changes(grammar, view, drafts);
  if (grammar.rules.order == WordOrder::HeadLast) restate_backwards(view, drafts);
}

}  // namespace attest
