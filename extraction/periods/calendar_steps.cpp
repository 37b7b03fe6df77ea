#include "extraction/periods/calendar_steps.h"

namespace attest {

using namespace std::chrono;

Date last_day(int y, unsigned m) {
  return Date(year_month_day_last(year(y), month_day_last(month(m))));
}

Date shifted(const Date& date, Step step, int offset) {
  switch (step) {
    case Step::Day:
      return Date(sys_days(date) + days(offset));
    case Step::Week:
      return Date(sys_days(date) + days(7 * offset));
    default:
      break;
  }
  const int per = step == Step::Year ? 12 : step == Step::Half ? 6 : step == Step::Quarter ? 3 : 1;
  const Date moved = date + months(per * offset);
  return moved.ok() ? moved : last_day(year_of(moved), month_of(moved));
}

Period whole(const Date& date, Step step) {
  switch (step) {
    case Step::Year:
      return year_period(year_of(date));
    case Step::Half:
      return half_period(year_of(date), month_of(date) <= 6 ? 1 : 2);
    case Step::Quarter:
      return quarter_period(year_of(date), (month_of(date) + 2) / 3);
    case Step::Month:
      return month_period(year_of(date), month_of(date));
    case Step::Week: {
      const auto back = (weekday(sys_days(date)) - Monday).count();
      const Date first(sys_days(date) - days(back));
      return span_period(day_period(first), day_period(Date(sys_days(first) + days(6))));
    }
    case Step::Day:
      return day_period(date);
  }
  return {};
}

std::optional<Period> century_period(std::optional<int> ordinal, std::optional<int> cardinal) {
  constexpr int kOldest = 11, kLatest = 21;
  const int n = ordinal ? *ordinal : cardinal.value_or(0);
  if (n < kOldest || n > kLatest) return std::nullopt;
  return span_period(year_period(n * 100 - 99), year_period(n * 100));
}

std::optional<Period> feast(int day, const Date& now) {
  const auto of = [&](year y) {
    return Date(y, month(static_cast<unsigned>(day / 100)), std::chrono::day(day % 100u));
  };
  const Date date = of(now.year());
  return day_period(date > now ? of(now.year() - years(1)) : date);
}

std::optional<Period> months_of_year(const std::optional<Period>& year, int before, int months) {
  if (!year || !year->from || !year->to || month_of(*year->from) == 1) return std::nullopt;
  const Date last = shifted(*year->from, Step::Month, 11);
  if (year->from->day() != day(1) || *year->to != last_day(year_of(last), month_of(last)))
    return std::nullopt;
  const Date first = shifted(*year->from, Step::Month, before);
  return span_period(whole(first, Step::Month),
                     whole(shifted(first, Step::Month, months - 1), Step::Month));
}

std::optional<Period> part_of_year(const std::optional<Period>& year, int number, int parts) {
  const int months = 12 / parts;
  return months_of_year(year, (number - 1) * months, months);
}

Period season(int k, int y) {
  const auto first = static_cast<unsigned>(3 * k);
  if (k < 4) return span_period(month_period(y, first), month_period(y, first + 2));
  return span_period(month_period(y, 12), month_period(y + 1, 2));
}

std::optional<Period> split_year(int y, std::optional<int> short_year, std::optional<int> year,
                                 int first_month) {
  if (short_year != (y + 1) % 100 && year != y + 1) return std::nullopt;
  const unsigned first = first_month != 0 ? static_cast<unsigned>(first_month) : 7;
  return span_period(month_period(y, first), month_period(y + 1, first - 1));
}

std::optional<Period> steps_to(const std::optional<Period>& last, Step step, int n) {
  if (!last || !last->to) return std::nullopt;
  const int days = step == Step::Week ? 7 * n : n;
  return span_period(day_period(shifted(*last->to, Step::Day, 1 - days)), *last);
}

Period steps_until(const Date& last, std::optional<int> day, Step step, int n) {
  constexpr int kFirst = 4, kLast = 27;  // outside of these it is the turn of the month that counts
  constexpr int kYear = 12;
  const bool to_a_day = day && *day >= kFirst && *day <= kLast && step == Step::Month && n == kYear;
  if (!to_a_day) return span_period(whole(shifted(last, step, 1 - n), step), whole(last, step));
  const Date end(last.year(), last.month(), std::chrono::day(static_cast<unsigned>(*day)));
  const Date before = shifted(end, Step::Year, -1);
  return span_period(day_period(shifted(before, Step::Day, 1)), day_period(end));
}

std::optional<Period> steps_onward(const std::optional<Period>& first, Step step, int n) {
  if (!first || !first->from || !first->to) return std::nullopt;
  const bool day = first->from == first->to, month = first->edtf.size() == 7;
  if (!(day && step != Step::Day) && !(month && step == Step::Year)) return std::nullopt;
  const int steps = step == Step::Week ? 7 * n : n;
  const Date behind = shifted(*first->from, step == Step::Week ? Step::Day : step, steps);
  const Date last = shifted(behind, Step::Day, -1);
  return span_period(*first, day ? day_period(last) : whole(last, Step::Month));
}

std::optional<Period> to_next(const Period& told, Step step) {
  if (!told.from || !told.to) return std::nullopt;
  const Period first = whole(*told.from, step);
  if (*told.to > *first.to) return std::nullopt;
  return span_period(first, whole(shifted(*told.from, step, 1), step));
}

std::optional<Period> year_to(const Date& date, int number) {
  using std::chrono::day;
  const Date to(date.year(), date.month(), day(static_cast<unsigned>(number)));
  if (!to.ok()) return std::nullopt;
  return span_period(day_period(Date(to.year(), std::chrono::January, day(1))), day_period(to));
}

std::optional<Period> weekend_before(const Date& date, int days) {
  const Period week = whole(date, Step::Week);
  return span_period(day_period(shifted(*week.from, Step::Day, -days)),
                     day_period(shifted(*week.from, Step::Day, -1)));
}

std::optional<Period> first_days(const Date& first, int n) {
  constexpr int kMonth = 31;
  const Date last = shifted(first, Step::Day, n - 1);
  const bool weeks = n > kMonth && n % 7 == 0 && last.year() == first.year();
  if (n < 1 || (last.month() != first.month() && !weeks)) return std::nullopt;
  return span_period(day_period(first), day_period(last));
}

std::optional<Period> span_of_months(const PeriodRow& row, std::optional<int> first,
                                     std::optional<int> last, int y,
                                     const std::optional<Date>& now) {
  // «В марте и феврале»
  if (row.k == 1 && first && last && *first == *last + 1) std::swap(first, last);
  if (!first || !last || (row.k == 1 && *last != *first + 1)) return std::nullopt;
  const bool turns = *first > *last;
  if (turns && row.anchor != Anchor::NearestPast) return std::nullopt;
  if (!turns && row.anchor == Anchor::NearestPast && now &&
      *now < *month_period(y, static_cast<unsigned>(*last)).from)
    --y;
  return span_period(month_period(y, static_cast<unsigned>(*first)),
                     month_period(turns ? y + 1 : y, static_cast<unsigned>(*last)));
}

bool is_week(const Period& period) {
  using std::chrono::sys_days;
  return period.from && period.to &&
         sys_days(*period.to) - sys_days(*period.from) == std::chrono::days(6);
}

bool is_week_before(const std::optional<Period>& period, const std::optional<Date>& now) {
  constexpr std::chrono::days kTwoWeeks(14), kShortest(6), kLongest(7);
  using std::chrono::sys_days;
  if (!period || !period->from || !period->to || !now || *now < *period->to) return false;
  const auto length = sys_days(*period->to) - sys_days(*period->from);
  return length >= kShortest && length <= kLongest &&
         sys_days(*now) - sys_days(*period->to) <= kTwoWeeks;
}

bool is_within(const PeriodRow& row, const Period& talk, const Date& published) {
  constexpr std::chrono::days kWeek(7);
  if ((row.step != Step::Day && row.step != Step::Week) || row.offset >= 0) return false;
  if (!talk.from || !talk.to || *talk.to < published) return false;
  return std::chrono::sys_days(*talk.to) - std::chrono::sys_days(*talk.from) > kWeek;
}

std::optional<Period> years_on(const Period& period, int years) {
  if (!period.from) {  // "by May 19"
    const Date last = shifted(*period.to, Step::Year, years);
    return parse_period("../" + to_string(last));
  }
  const Date from = shifted(*period.from, Step::Year, years);
  Date to = shifted(*period.to, Step::Year, years);
  if (period.to->month() == February && *period.to == last_day(year_of(*period.to), 2))
    to = last_day(year_of(to), 2);
  // Name it as the original is named: a quarter stays a quarter.
  std::string edtf = period.edtf;
  const std::string old_year = std::to_string(year_of(*period.from));
  if (edtf.starts_with(old_year)) {
    edtf.replace(0, 4, std::to_string(year_of(from)));
    const auto slash = edtf.find('/');
    if (slash != std::string::npos && slash + 5 <= edtf.size())
      edtf.replace(slash + 1, 4, std::to_string(year_of(to)));
    if (auto named = parse_period(edtf)) return named;
  }
  return span_period(day_period(from), day_period(to));
}

std::optional<Date> of_no_talk(const PeriodRow& row, const std::optional<Date>& now) {
  constexpr unsigned kReported = 3;  // months in which a year is summed up
  if (row.part == Part::SamePart) return now;
  const bool year = row.step == Step::Year && row.part == Part::Whole && row.offset == 0;
  if (!year || !now || month_of(*now) > kReported) return std::nullopt;
  return shifted(*now, Step::Year, -1);
}

bool is_long_over(const PeriodRow& row, const Period& last, const std::optional<Date>& now) {
  constexpr std::chrono::days kTold{150};
  if (row.anchor != Anchor::Published || row.k != 1 || !now) return false;
  return std::chrono::sys_days(*now) - std::chrono::sys_days(*last.to) > kTold;
}

std::optional<Period> steps_away(const std::optional<Period>& context, const PeriodRow& row,
                                 const Date& at, int n) {
  if (row.anchor == Anchor::Context) {
    if (!context || !context->from || !context->to) return std::nullopt;
    const Period step = whole(*context->from, row.step);
    const auto days = [](const Period& p) {
      return std::chrono::sys_days(*p.to) - std::chrono::sys_days(*p.from);
    };
    if (days(*context) > days(step)) return std::nullopt;
  }
  return whole(shifted(at, row.step, n), row.step);
}

void redate(std::optional<Period>& period, std::optional<Period> to) {
  if (to) to->text = std::move(period->text);
  period = std::move(to);
}

bool ends_step(const Period& period, Step step) {
  if (step == Step::Year) return period.edtf.size() == 4;
  return step == Step::Month && period.from && period.to &&
         *period.to == *month_period(year_of(*period.to), month_of(*period.to)).to;
}

}  // namespace attest
