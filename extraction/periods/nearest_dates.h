// Which year a month or a day without one is of: seen from the day of publication.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claims/period.h"
#include "extraction/periods/captured_values.h"

namespace attest {

// Is a date so little past that a month of last year needs no year?
[[nodiscard]] bool is_lately(const Date& date, const Date& now);

// Of "the full year": that of what is talked of, else the one that is over in its first months.
[[nodiscard]] std::optional<Period> reported_year(const std::optional<Period>& context,
                                                  const std::optional<Date>& now);

// `k` 1: «в марте зарплата за год прибавила 13 %», in April, or of November, in December: not in a
// year that is not over, but in the month talked of.
[[nodiscard]] bool is_of_unfinished_year(const PeriodRow& row, const Date& at,
                                         const std::optional<Period>& talk,
                                         const std::optional<Date>& now);

// The last (or next) such month, day or weekday, seen from the day of publication.
[[nodiscard]] std::optional<Date> nearest_date(const CapturedValues& values,
                                               const PeriodFound& found, const Date& now,
                                               bool past);

// The same, of a row that says which of the two; by so many days as it has for its offset off
// the day of publication: of a Thursday "last Thursday" is no today.
[[nodiscard]] std::optional<Date> named_date(const CapturedValues& values,
                                             const PeriodFound& found, const Date& published,
                                             const PeriodRow& row);

// The day of what is talked of that a row of Anchor::Context is moved from.  "For the month", of
// the year that ended with it, is its last one; «на 1 апреля долг вырос за квартал»: what stands at
// the first of a month closes the one before.
// REQUIRES: `talk` begins or ends.
[[nodiscard]] Date seen_from(const PeriodRow& row, const Period& talk,
                             const std::optional<Date>& published);

// The season of `y` that the row names; one that is to come, or with an `offset` less than 0 one
// that is not over, is that of the year before.
[[nodiscard]] Period named_season(const PeriodRow& row, int y,
                                  const std::optional<Date>& published);

// What has been this year (a day: this month), else what is to come of it, unless last
// year's (last month's) has only just been: the December of an article of January.
[[nodiscard]] std::optional<Date> likeliest_date(const CapturedValues& values,
                                                 const PeriodFound& found, const Date& now);

// The week of `y` whose number was captured; where no year was named, the last one before `now`.
[[nodiscard]] std::optional<Period> week_of_year(const PeriodRow& row, int y,
                                                 const CapturedValues& values,
                                                 const PeriodFound& found,
                                                 const std::optional<Date>& now);

// 2월 9일부터 12일까지: a bare day that ends what begins with `beginning` is of its month, one with
// a month of its year; else `last`: 올해 들어 8일까지, 지난달부터 8일까지 is of this month.
// REQUIRES: beginning.from.
[[nodiscard]] Period in_month_of(const Period& beginning, const Period& last,
                                 const CapturedValues& values, const PeriodFound& end);

// 2015년 5월부터 이듬해 3월까지: is the time told as later than the one talked of?
[[nodiscard]] bool is_told_onward(const Grammar& grammar, const std::vector<PeriodFound>& all,
                                  std::uint32_t index);

// The day or days of a month that it captured, of the month and the year of `at` where it names
// none; a weekday is `at` itself, or, where the row steps by weeks, that of its week.
[[nodiscard]] std::optional<Period> days_named(const PeriodRow& row,
                                               const CapturedValues& values,
                                               const PeriodFound& found, const Date& at);

// From the first month it captured, of year `y` or the one before, to the second one; to the day of
// that where it captured one: "January through May 10".
[[nodiscard]] std::optional<Period> months_named(const PeriodRow& row,
                                                 const CapturedValues& values,
                                                 const PeriodFound& found, int y,
                                                 const std::optional<Date>& now);

}  // namespace attest
