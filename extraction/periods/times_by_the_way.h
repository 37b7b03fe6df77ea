// Times that stand beside a figure and date another thing of its sentence.
#pragma once

#include <vector>

#include "extraction/periods/placed_period.h"

namespace attest {

// Does `p`, which lies so many stretches apart from the figure, date something else?
// `placed`: all times of the sentence.
[[nodiscard]] bool dates_another_thing(const PeriodSetting& setting,
                                       const std::vector<Placed>& placed, const Placed& p,
                                       const ClaimDraft& draft, std::uint32_t apart);

// "Raised its rate to 4.5% from 4.25 on Wednesday": where no other time is told, the day of the
// news is that of the move, and none to compare with.
void date_change_by_its_day(const PeriodSetting& setting, std::vector<Placed>& placed);

// 올해 수출은 상반기 부진 탓에 5% 줄었다: the time at the item is that of what made it so, and another
// stands before it.
[[nodiscard]] bool dates_cause(const Grammar& grammar, const SentenceView& view,
                               const std::vector<Placed>& before, std::uint32_t item);

// "Five years ago 90 came": a sentence that sets such a time against what was told before it.
[[nodiscard]] bool opens_on_years_ago(const PeriodSetting& setting,
                                      const std::vector<Placed>& placed);

// "There were 900 applicants; in 2015 it was 1,200.": may the talk go on from the figure, or is its
// time only that which a figure before it, of the talk, is set against?
[[nodiscard]] bool goes_back_from_talk(const PeriodSetting& setting,
                                       const std::vector<Placed>& placed,
                                       const std::vector<ClaimDraft>& drafts,
                                       const ClaimDraft& draft);

// "Fares will rise to £2.50 from £2.20 in January", said in November: a time without a year that
// is nearer ahead than behind is of what will be reached, and not of what it will be reached from.
[[nodiscard]] bool dates_level_to_come(const PeriodSetting& setting, const Placed& placed,
                                       const PeriodRow& row);

}  // namespace attest
