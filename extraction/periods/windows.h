// Windows of time up to now: "over the past ten years".
#pragma once

#include "extraction/periods/placed_period.h"
#include "extraction/sentence/draft.h"

namespace attest {

// "Rose to 1.2 billion over the last ten years": a level that was reached holds when the window
// ends, and not over all of it.
[[nodiscard]] bool is_reached_by_end(const PeriodSetting& setting, const Placed& own,
                                     const ClaimDraft& draft);

// "Over the next five years": bounds what is planned, and is nothing that the talk goes on about.
[[nodiscard]] bool is_window_ahead(const PeriodRow& row);

// "Rose 38% in the last six years", told in 2021: from 2015, with which it is compared.  «До конца
// года построят ещё 30 школ»: from the day of publication, where no level is reached.
void begin_window(const PeriodSetting& setting, const Placed& own, ClaimDraft& draft);

// A quarter, the year to a day: a time that results are of.
[[nodiscard]] bool is_reported_on(const PeriodRow& row);

// "Up 14% for the year to March 25 … the shares closed at 135p last night": does the figure hold on
// a mere day, where the sentence has named a time before that was reported on?  The talk goes on
// about that one.
[[nodiscard]] bool is_day_beside_report(const PeriodSetting& setting,
                                        const std::vector<Placed>& placed, const ClaimDraft& draft);

// "From 51 in the third quarter to 88 in the fourth": a number alone is of the part of a year named
// right before it, else of what was told.
[[nodiscard]] const std::optional<Period>& part_beside(const PeriodRow& row,
                                                       const std::vector<Placed>& before,
                                                       const std::optional<Period>& told);

// 2020년 30건, 2021년 45건, 2022년 60건 등 3년간 135건: of the years just listed.
void take_listed_years(const std::vector<Placed>& listed, Placed& placed);

// «Завод работает с 1957 года, на нём трудятся 820 человек»: since when one thing goes on, told in
// a clause of its own, is not when so many are counted that another clause tells of in the present.
[[nodiscard]] bool is_since_of_another(const PeriodSetting& setting, const Placed& since,
                                       const ClaimDraft& draft);

}  // namespace attest
