#include "extraction/periods/foreseen_again.h"

#include <algorithm>

namespace attest {
namespace {

// The parts of what is foreseen, in one unit and with no verb but the copula on the last.
bool lists_parts(const Grammar& grammar, const SentenceView& view,
                 const std::vector<ClaimDraft>& drafts) {
  const Symbol past_end = grammar.pack_classes.past_end;
  if (grammar.rules.order != WordOrder::HeadLast || past_end == 0 || drafts.size() < 2)
    return false;
  const QuantityFound& last = drafts.back().found;
  const bool ends = last.end >= view.items.size() ||
                    (last.end + 1 >= view.items.size() && view.is_mark(last.end, "."));
  return ends && !view.has(last.end - 1, past_end) &&
         std::all_of(drafts.begin(), drafts.end(), [&](const ClaimDraft& draft) {
           return draft.measure.role == Role::Level && draft.status == Status::Asserted &&
                  draft.found.quantity.unit == last.quantity.unit;
         });
}

}  // namespace

void foresee_again(const Grammar& grammar, const SentenceView& view, const Context& context,
                   const PeriodPlacing& placing, std::vector<ClaimDraft>& drafts) {
  if (!context.foreseen || drafts.empty()) return;
  const Symbol this_figure = grammar.pack_classes.this_figure;
  const bool again = this_figure != 0 && view.has(0, this_figure);
  const bool parts = placing.all().empty() && lists_parts(grammar, view, drafts);
  // 이는 이달(3만5천 가구)보다 40% 감소한 것이다: what it is compared with was.
  for (ClaimDraft& draft : drafts)
    if (parts || (again && draft.measure.role == Role::Change)) draft.status = Status::Forecast;
}

}  // namespace attest
