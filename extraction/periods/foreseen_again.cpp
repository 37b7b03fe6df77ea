#include "extraction/periods/foreseen_again.h"

#include <algorithm>
#include <optional>

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

// No word of expectation among those that compare: "with the 640 that it forecast in May".
bool is_outcome(const ClauseMarks& marks, const ClaimDraft& draft, std::uint32_t time) {
  constexpr std::uint32_t kCompared = 8;  // items of such words before their figure
  std::uint32_t first = draft.found.begin;
  while (first > 0 && draft.found.begin - first < kCompared && marks.compared(first - 1)) --first;
  return marks.forecasts(first) == marks.forecasts(time);
}

// Is it set against the figure before, and is the time right behind it over, or today?
bool has_been(const PeriodSetting& setting, const PeriodPlacing& placing, const ClaimDraft& draft) {
  constexpr std::uint32_t kNoun = 3;  // items from the figure to its time
  const std::uint32_t at = draft.found.begin, end = draft.found.end;
  const ClauseMarks& marks = setting.marks;
  if (draft.status != Status::Forecast || draft.measure.role == Role::Change || !marks.compared(at))
    return false;
  const std::optional<Period>& now = setting.context.published;
  return now && now->from && std::any_of(placing.all().begin(), placing.all().end(), [&](auto& p) {
    if (p.use != Use::Base || p.item < end || p.item > end + kNoun) return false;
    for (std::uint32_t item = end; item < p.item; ++item)
      if (setting.view.items[item].kind != Item::Kind::Word) return false;
    const bool over =
        p.now || (p.period ? p.period->to && *p.period->to < *now->from : p.unsaid);
    return over && is_outcome(marks, draft, p.item);
  });
}

}  // namespace

void foresee_again(const PeriodSetting& setting, const PeriodPlacing& placing,
                   std::vector<ClaimDraft>& drafts) {
  const Grammar& grammar = setting.grammar;
  const SentenceView& view = setting.view;
  if (!placing.all().empty() && grammar.rules.order == WordOrder::HeadFirst)
    for (ClaimDraft& draft : drafts)
      if (has_been(setting, placing, draft)) draft.status = Status::Asserted;
  if (!setting.context.foreseen || drafts.empty()) return;
  const PackClasses& classes = grammar.pack_classes;
  const bool again = classes.this_figure != 0 && view.has(0, classes.this_figure) &&
                     (classes.back_verb == 0 || view.has(1, classes.back_verb));
  const bool parts = placing.all().empty() && lists_parts(grammar, view, drafts);
  // 이는 이달(3만5천 가구)보다 40% 감소한 것이다: what it is compared with was.
  for (ClaimDraft& draft : drafts)
    if (parts || (again && draft.measure.role == Role::Change)) draft.status = Status::Forecast;
}

}  // namespace attest
