#include "extraction/periods/paired_times.h"

#include <algorithm>
#include <utility>

#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/captured_values.h"

namespace attest {
namespace {

using Steps = std::pair<Period, Period>;

// The two that the expression names, in its order; nullopt where it names no such two.
std::optional<Steps> steps_of(const PeriodSetting& setting, const Placed& placed) {
  const PeriodRow& row = setting.row(placed);
  const std::optional<Period>& period = placed.period;
  if (row.k != 1 || !period || !period->from || !period->to) return std::nullopt;
  const PeriodFound& found = setting.found[setting.view.items[placed.item].index];
  const CapturedValues values(setting.grammar);
  const Period& both = *period;
  if (row.part == Part::YearSpan) {
    const auto first = values.value(found, "year"), last = values.value(found, "year", 1);
    if (!first || !last || *last != *first + 1) return std::nullopt;
    return Steps{year_period(*first), year_period(*last)};
  }
  if (row.part != Part::MonthSpan) return std::nullopt;
  Steps steps{month_period(int(both.from->year()), unsigned(both.from->month())),
              month_period(int(both.to->year()), unsigned(both.to->month()))};
  const auto first = values.month_value(found, 0);
  if (first && static_cast<unsigned>(*first) != unsigned(both.from->month()))
    std::swap(steps.first, steps.second);
  return steps;
}

bool are_joined(const PeriodSetting& setting, const ClaimDraft& a, const ClaimDraft& b) {
  const Symbol joining = setting.grammar.pack_classes.joining;
  return joining != 0 && b.found.begin == a.found.end + 1 &&
         setting.view.has(a.found.end, joining);
}

}  // namespace

void pair_times(const PeriodSetting& setting, const std::vector<Placed>& placed,
                std::vector<ClaimDraft>& drafts) {
  for (std::size_t i = 0; i + 1 < drafts.size(); ++i) {
    ClaimDraft &a = drafts[i], &b = drafts[i + 1];
    if (!a.period || !b.period || !(*a.period == *b.period) || !are_joined(setting, a, b)) continue;
    const auto own = std::find_if(placed.begin(), placed.end(), [&](const Placed& p) {
      return p.period && *p.period == *a.period && p.item < a.found.begin;
    });
    if (own == placed.end()) continue;
    const auto steps = steps_of(setting, *own);
    if (!steps) continue;
    redate(a.period, steps->first);
    redate(b.period, steps->second);
  }
}

}  // namespace attest
