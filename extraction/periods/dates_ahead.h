// Dates without a year that lie ahead, though no word of the future stands by them.
#pragma once

#include "extraction/periods/placed_period.h"

namespace attest {

// Is the day told by its name in the week, and not in its month?
[[nodiscard]] bool names_weekday(const PeriodSetting& setting, const Placed& placed);
[[nodiscard]] bool names_weekday(const PeriodSetting& setting, const PeriodFound& found);

// "By Saturday night most should be back": a weekday by which something is foreseen, in a clause
// without a verb of what was.
[[nodiscard]] bool is_deadline(const PeriodSetting& setting, const Placed& placed,
                               const PeriodRow& row);

// "The lease runs out on Oct. 24", printed in September: of a day, or a month, that was most of a
// year ago and is but weeks ahead, the year would have been told, unless the talk is of that year.
[[nodiscard]] bool is_told_without_year(const PeriodSetting& setting, const Placed& placed,
                                        const PeriodRow& row);

// "Expects a profit of £80 million for the year to January", said in November: may it be of the
// year of accounts that goes on?  The row names the last month of one, and which year it is not.
[[nodiscard]] bool may_be_year_that_goes_on(const PeriodSetting& setting, const Placed& placed,
                                            const PeriodRow& row);

// "Would stay until June 30": from now on; "by June 30": on that day.
void bound_ahead(const Context& context, const PeriodRow& row, Placed& placed);

// "If it is put off beyond April 30", printed in March: a day without a year of a sentence that
// supposes something, and that was most of a year ago.
[[nodiscard]] bool is_supposed(const PeriodSetting& setting, const Placed& placed,
                               const PeriodRow& row);

// «С 18 ноября мост закроют. Работы продлятся до 28 декабря»: the end of what is told to begin on
// a day and was not said to end.
void end_open_talk(const PeriodSetting& setting, const PeriodRow& row, Placed& placed);

// A day of this month would be told of as one of the last month.
[[nodiscard]] bool is_in_month_to_come(const Context& context, const Period& day);

// "On Monday, Norvik said it will close 30 mills", "said 30 mills would close": a day that is over
// and opens the sentence is when it was said what will be.
[[nodiscard]] bool is_day_of_announcement(const PeriodSetting& setting, const Placed& placed,
                                          const PeriodRow& row);

// "Rain is expected, with 80 mm on Sunday": a weekday of a stretch without a verb of what was or
// is, behind one of what is foreseen.
[[nodiscard]] bool goes_on_with_forecast(const PeriodSetting& setting, const Placed& placed,
                                         const PeriodRow& row);

// "Will get 12 rooms under a plan approved on Monday": is the time that of what has been done to
// the noun before it?
[[nodiscard]] bool is_of_participle(const PeriodSetting& setting, const Placed& placed);

// Is it a day or month so told that is over, in a clause on what will be?
[[nodiscard]] bool is_day_of_plan(const PeriodSetting& setting, const Placed& placed,
                                  const PeriodRow& row);

// "The strike by 900 guards starts on Monday", "the school reopens in January": behind such a verb
// a day of the week, or what is nearer ahead than behind, is to come.
[[nodiscard]] bool is_of_start(const PeriodSetting& setting, const Placed& placed);

// 3분기 영업이익을 190억원으로 예상했다, in October: the quarter that the noun is of is foreseen until it
// is reported; but 3분기에는 내년 이익을 300억원으로 예상했다.
[[nodiscard]] bool is_unreported_part(const PeriodSetting& setting, const PeriodRow& row,
                                      const Placed& placed);

}  // namespace attest
