// Steps on the calendar: a day moved by whole units, the unit that a day lies in,
// and a period moved by whole years.  Civil calendar; weeks begin on Monday.
#pragma once

#include <optional>

#include "claims/period.h"
#include "extraction/tables/rules.h"

namespace attest {

[[nodiscard]] inline int year_of(const Date& date) {
  return int(date.year());
}
[[nodiscard]] inline unsigned month_of(const Date& date) {
  return unsigned(date.month());
}

// «С августа прошлого года по сентябрь»: of two years.
[[nodiscard]] inline bool spans_years(const Period& p) {
  return p.from && p.to && year_of(*p.from) != year_of(*p.to);
}

// REQUIRES: 1 <= m <= 12.
[[nodiscard]] Date last_day(int y, unsigned m);

// `date` moved by `offset` steps; a day its month does not have becomes the month's last.
[[nodiscard]] Date shifted(const Date& date, Step step, int offset);

// What a time told of the talk is seen from where nothing has been talked of, seen from the day of
// publication, `now`: "the same day"; «за год», in its first months, is the year that is over.
[[nodiscard]] std::optional<Date> of_no_talk(const PeriodRow& row, const std::optional<Date>& now);

// The year, half, quarter, month, week or day that `date` lies in.
[[nodiscard]] Period whole(const Date& date, Step step);

// The hundred years of that number, whichever of the two is told: the 19th is 1801 to 1900.
[[nodiscard]] std::optional<Period> century_period(std::optional<int> ordinal,
                                                   std::optional<int> cardinal);

// The last day up to `now` that is `day` of its year: 1225 is the 25th of December.
[[nodiscard]] std::optional<Period> feast(int day, const Date& now);

// Spring (1), summer (2) and autumn (3) of `y`, or the winter (4) that begins in it.
[[nodiscard]] Period season(int k, int y);

// July, or `first_month` where that is not 0, of `y` to the month before it of the next year;
// nullopt where neither the two digits nor the year written behind it are that next year's.
[[nodiscard]] std::optional<Period> split_year(int y, std::optional<int> short_year,
                                               std::optional<int> year, int first_month);

// "The three years to 2020"; "the 12 months to March 25", where a `day` of the month of `last` is
// said that lies well within it, to that very day.
[[nodiscard]] Period steps_until(const Date& last, std::optional<int> day, Step step, int n);

// "The 16 weeks to 22 June", "the 12 days ending 31 December": so many days, up to that one.
[[nodiscard]] std::optional<Period> steps_to(const std::optional<Period>& last, Step step, int n);

// 2023년 3월부터 1년간, 25일부터 2주간: so many longer steps from a month or a day on; nullopt where
// `first` is as long as the step.
[[nodiscard]] std::optional<Period> steps_onward(const std::optional<Period>& first, Step step,
                                                 int n);

// "Within a month" of `told`: the step it lies in and the next; nullopt where it is longer.
[[nodiscard]] std::optional<Period> to_next(const Period& told, Step step);

// From the first of January to the day of that number in the month of `date`.
[[nodiscard]] std::optional<Period> year_to(const Date& date, int number);

// The last `days` days before the week of `date`.
[[nodiscard]] std::optional<Period> weekend_before(const Date& date, int days);

// The first `n` days of the month that begins on `first`, or weeks of the year; nullopt where it
// has fewer.
[[nodiscard]] std::optional<Period> first_days(const Date& first, int n);

// From month `first` of `y` to month `last`, of the next year where the row is of the last such
// months: «с декабря по январь». Of the year before, where the last has not begun by `now`.
[[nodiscard]] std::optional<Period> span_of_months(const PeriodRow& row, std::optional<int> first,
                                                   std::optional<int> last, int y,
                                                   const std::optional<Date>& now);

// Does it last seven days?
[[nodiscard]] bool is_week(const Period& period);

// Is it a week, by whatever days it is counted («с 20 по 27 октября»), that ended within the two
// weeks before `now`?
[[nodiscard]] bool is_week_before(const std::optional<Period>& period,
                                  const std::optional<Date>& now);

// «Неделю назад», in a talk of a month that is not over: is a day or a week counted back from
// within what is talked of, and not from before it?
[[nodiscard]] bool is_within(const PeriodRow& row, const Period& talk, const Date& published);

// The same stretch of another year, named as the original is named: a quarter stays one.
// nullopt when the name cannot be moved.  REQUIRES: both ends of `period` are known.
[[nodiscard]] std::optional<Period> years_on(const Period& period, int years);

// «За два месяца», said in November: is the row of months that are just over, and those that end
// with `last` are not?  REQUIRES: last.to.
[[nodiscard]] bool is_long_over(const PeriodRow& row, const Period& last,
                                const std::optional<Date>& now);

// "Two weeks earlier", "three months later": the step that lies `n` steps from `at`; nullopt where
// it is told from a time that is longer than such a step.
[[nodiscard]] std::optional<Period> steps_away(const std::optional<Period>& context,
                                               const PeriodRow& row, const Date& at, int n);
// So many months behind the first `before` of a year that begins with another month than January;
// nullopt of any other period.
[[nodiscard]] std::optional<Period> months_of_year(const std::optional<Period>& year, int before,
                                                   int months);
// The part `number` of so many of a year that begins with another month than January; nullopt of
// any other period.
[[nodiscard]] std::optional<Period> part_of_year(const std::optional<Period>& year, int number,
                                                 int parts);

// Moves it in time and keeps its words; nullopt where `to` is.  REQUIRES: `period` is known.
void redate(std::optional<Period>& period, std::optional<Period> to);

// Is it a year, or does it end with a month?  REQUIRES: `step` is a year or a month.
[[nodiscard]] bool ends_step(const Period& period, Step step);

}  // namespace attest
