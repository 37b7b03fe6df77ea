#include "extraction/period_fitness.h"

#include "extraction/period_lists.h"

namespace attest {

bool is_beside_record(const PeriodSetting& setting, const Placed& own, const ClaimDraft& draft) {
  const std::optional<Period>& topic = setting.context.topic;
  const ClauseMarks& marks = setting.marks;
  if (own.item > draft.found.begin || own.use != Use::Main || is_epithet(setting.context, own))
    return false;
  if (marks.stretch(own.item) == marks.stretch(draft.found.begin)) return false;
  if (!topic || !topic->from || !topic->to || own.period->from != own.period->to) return false;
  return topic->from < topic->to && *topic->from <= *own.period->from &&
         *own.period->to <= *topic->to && marks.after_rank(own.item);
}

bool sums_up(const PeriodSetting& setting, const std::vector<Placed>& placed, const Placed& own,
             const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin;
  return placed.front().relative && placed.front().item <= kOpeningItem &&
         setting.context.period && own.item < at && own.use == Use::Main &&
         setting.marks.stretch(own.item) != setting.marks.stretch(at) &&
         !only_marks(setting.view, own.item + 1, at);
}

}  // namespace attest
