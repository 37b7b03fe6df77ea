#include "extraction/periods/paired_times.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/captured_values.h"

namespace attest {
namespace {

using Steps = std::vector<Period>;

// Those that the expression names, in its order; none where it names no such list.
Steps steps_of(const PeriodSetting& setting, const Placed& placed) {
  const PeriodRow& row = setting.row(placed);
  const std::optional<Period>& period = placed.period;
  if (row.k != 1 || !period || !period->from || !period->to) return {};
  const PeriodFound& found = setting.found[setting.view.items[placed.item].index];
  const CapturedValues values(setting.grammar);
  const Period& both = *period;
  Steps steps;
  if (row.part == Part::YearSpan)
    for (std::size_t i = 0; const auto year = values.value(found, "year", i); ++i)
      steps.push_back(year_period(*year));
  if (row.part != Part::MonthSpan) return steps;
  steps = {month_period(int(both.from->year()), unsigned(both.from->month())),
           month_period(int(both.to->year()), unsigned(both.to->month()))};
  const auto first = values.month_value(found, 0);
  if (first && static_cast<unsigned>(*first) != unsigned(both.from->month()))
    std::swap(steps.front(), steps.back());
  return steps;
}

// 30억원과 40억원: the "and" is an ending.
bool is_glued(const PeriodSetting& setting) {
  return setting.grammar.rules.order == WordOrder::HeadLast;
}

bool are_joined(const PeriodSetting& setting, const ClaimDraft& a, const ClaimDraft& b) {
  const Symbol joining = setting.grammar.pack_classes.joining;
  if (is_glued(setting)) return b.found.begin == a.found.end;
  return joining != 0 && b.found.begin == a.found.end + 1 &&
         setting.view.has(a.found.end, joining);
}

// "3, 4 and 5 percent": how many figures from `first` on stand in one list, all of one time?
std::size_t listed_from(const PeriodSetting& setting, const std::vector<ClaimDraft>& drafts,
                        std::size_t first) {
  std::size_t last = first;
  // 5월과 6월 매출은 각각: there such a list is of other things without the word.
  const std::uint32_t begin = drafts[first].found.begin;
  const Symbol respectively = setting.grammar.pack_classes.respectively;
  const bool each = respectively != 0 && begin > 0 && setting.view.has(begin - 1, respectively);
  if (is_glued(setting) && !each) return 1;
  for (bool ended = false; !ended && last + 1 < drafts.size(); ++last) {
    const ClaimDraft &a = drafts[last], &b = drafts[last + 1];
    if (!a.period || !b.period || !(*a.period == *b.period)) break;
    ended = are_joined(setting, a, b);
    const bool comma = setting.view.is_mark(a.found.end, ",") && b.found.begin == a.found.end + 1;
    if (!ended && !comma) break;
  }
  return last - first + 1;
}

}  // namespace

void pair_times(const PeriodSetting& setting, const std::vector<Placed>& placed,
                std::vector<ClaimDraft>& drafts) {
  std::size_t count = 1;
  for (std::size_t i = 0; i + 1 < drafts.size(); i += count) {
    count = listed_from(setting, drafts, i);
    if (count < 2) continue;
    const auto own = std::find_if(placed.begin(), placed.end(), [&](const Placed& p) {
      return p.period && *p.period == *drafts[i].period;
    });
    if (own == placed.end()) continue;
    const Steps steps = steps_of(setting, *own);
    if (steps.size() != count) continue;
    for (std::size_t at = 0; at < count; ++at) redate(drafts[i + at].period, steps[at]);
  }
}

}  // namespace attest
