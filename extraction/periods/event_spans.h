// "During the festival", "over the same period", "that day": which of the times talked of such
// words stand for.
#pragma once

#include <optional>

#include "claims/period.h"
#include "extraction/sentence/draft.h"
#include "extraction/tables/rules.h"

namespace attest {

// The `k` of a row of Part::SamePart that stands for days the text has told of: of an event, of a
// holiday, or whatever time it tells of, but rather a stretch of it than a day.
inline constexpr int kSpanOfEvent = 5;
inline constexpr int kSpanOfHoliday = 6;
inline constexpr int kSpanRather = 7;

// Does the row name a time that only the text can say the days of?
[[nodiscard]] bool is_event_span(const PeriodRow& row);

// What `row` is seen from, where the talk is of `told`: that itself but for such rows, and
// for "that day" where `told` is no day.
[[nodiscard]] const std::optional<Period>& span_meant(const PeriodRow& row,
                                                      const std::optional<Period>& told,
                                                      const Context& context);

}  // namespace attest
