// What the words around a time make of it: "since 2006", "until May", "as of March".
#pragma once

#include <optional>

#include "claims/period.h"
#include "extraction/tables/rules.h"

namespace attest {

// `in` as `frame` sees it; `now` is the day of publication, where "since" ends.
// nullopt when the frame needs an end or a day that is not known.
[[nodiscard]] std::optional<Period> framed(Frame frame, const Period& in,
                                           const std::optional<Date>& now);

// Is what the section says of a time that has no date of its own said of this row?  The years
// before a pandemic are told in years, a holiday in days.
[[nodiscard]] bool stands_for(const PeriodRow& row, const std::optional<Period>& said);

// How many years off a talk of `talk` is the same part of it that stands in `named`?  전년, told from
// a talk of December to January, is the year before, and of neither end of it.
[[nodiscard]] int years_off(const PeriodRow& row, const Period& named, const Period& talk);

// "The week before", in a talk of a week, by whatever days it is counted: so many weeks before; of
// a day, where `k` of the row is 1 (전주 대비, of prices as they stood on a day), the same day of that
// week.  nullopt where the talk is of another length.
[[nodiscard]] std::optional<Period> weeks_off(const PeriodRow& row,
                                              const std::optional<Period>& talk);

}  // namespace attest
