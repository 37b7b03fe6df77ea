#include "extraction/compared_periods.h"

#include "claims/unit.h"
#include "extraction/period_lists.h"

namespace attest {

ComparedPeriods::ComparedPeriods(const PeriodSetting& setting, PeriodPlacing& placing,
                                 const PeriodChoice& choice)
    : grammar_(setting.grammar),
      view_(setting.view),
      marks_(setting.marks),
      placing_(placing),
      choice_(choice) {}

std::string ComparedPeriods::base_time(const ClaimDraft& draft) const {
  const Placed* base =
      draft.measure.role == Role::Change ? choice_.nearest(draft, Use::Base).placed : nullptr;
  if (base == nullptr || base->since) return {};
  if (marks_.relatives(draft.found.begin) != marks_.relatives(base->item)) return {};
  const std::uint32_t own = marks_.stretch(draft.found.begin), its = marks_.stretch(base->item);
  return own == its || own + 1 == its ? base->period->text : std::string();
}

bool ComparedPeriods::is_compared(const ClaimDraft& draft) const {
  const std::uint32_t at = draft.found.begin;
  // 2019년 2월(-15만명) 이후: the change of another time, in brackets behind it.
  const bool bracket =
      at > 1 && view_.is_mark(at - 1, "(") && view_.items[at - 2].kind == Item::Kind::Period;
  return (draft.measure.role != Role::Change || bracket) && marks_.compared(at);
}

void ComparedPeriods::read_share(ClaimDraft& draft, Direction direction) {
  const Quantity& q = draft.found.quantity;
  const bool percent = q.unit == unit::kPercent;
  if (draft.measure.role != Role::Share || !(percent || q.unit == unit::kRatio)) return;
  if (grammar_.rules.order == WordOrder::HeadLast) {  // 2013년의 80%
    const Placed* before = draft.found.begin == 0 ? nullptr : placing_.at(draft.found.begin - 1);
    const bool of_base = before != nullptr && before->use == Use::Base;
    if (of_base || (placing_.has_base() && marks_.after_difference(draft.found.begin)))
      draft.measure.role = Role::Change;
    return;
  }
  if (is_compared(draft)) return;
  Placed* base = placing_.behind(draft.found.end);
  if (base == nullptr) return;
  if (base->use == Use::Base) {
    draft.measure.role = Role::Change;
    draft.measure.direction = direction;
  } else if (view_.has(draft.found.end, grammar_.pack_classes.part_of) &&
             ends_or_counts(view_, base->item + 1)) {
    draft.measure.role = Role::Change;
    base->use = Use::Base;
  }
}

const Placed* ComparedPeriods::touching(const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin;
  const bool bracket = at > 1 && view_.is_mark(at - 1, "(");
  if (draft.measure.role == Role::Change) return nullptr;
  if (grammar_.rules.order == WordOrder::HeadLast) {  // 지난해(3만2천 가구)의 4분의 3
    const Placed* year = bracket ? placing_.at(at - 2) : nullptr;
    return year != nullptr && year->period && year->use != Use::Saying ? year : nullptr;
  }
  // «Против 6,6 % на конец 2012 года», «с 7,1 % неделю назад до 7,2 %»
  const Placed* behind = placing_.at(draft.found.end);
  if (behind != nullptr && behind->period && !behind->now && behind->use == Use::Main &&
      (is_compared(draft) || marks_.after_from(at)))
    return behind;
  const Placed* own = at == 0 ? nullptr : placing_.at(bracket ? at - 2 : at - 1);
  if (own == nullptr || !own->period) return nullptr;
  return own->use == Use::Base ? own : nullptr;
}

void restate_periods(const Grammar& grammar, const SentenceView& view,
                     std::vector<ClaimDraft>& drafts) {
  constexpr std::uint32_t kReach = 3;  // items from "billion" to "$1.68": ", or"
  const Symbol restating = grammar.pack_classes.restating;
  for (std::size_t i = 1; restating != 0 && i < drafts.size(); ++i) {
    ClaimDraft &first = drafts[i - 1], &again = drafts[i];
    const std::uint32_t begin = again.found.begin, end = first.found.end;
    if (first.period || begin <= end || begin - end > kReach) continue;
    if (view.is_mark(end, ",") && view.has(begin - 1, restating)) first.period = again.period;
  }
}

}  // namespace attest
