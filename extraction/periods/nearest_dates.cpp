#include "extraction/periods/nearest_dates.h"

#include <algorithm>
#include <cstddef>

#include "extraction/periods/calendar_steps.h"

namespace attest {

using namespace std::chrono;

bool is_lately(const Date& date, const Date& now) {
  constexpr int kLately = 100;  // days
  return (sys_days(now) - sys_days(date)).count() <= kLately;
}

std::optional<Period> reported_year(const std::optional<Period>& context,
                                    const std::optional<Date>& now) {
  if (!now) return std::nullopt;
  if (context && context->to) return year_period(int(context->to->year()));
  const bool over = is_lately(Date(now->year(), January, day(1)), *now);
  return year_period(int(now->year()) - (over ? 1 : 0));
}

bool is_of_unfinished_year(const PeriodRow& row, const Date& at,
                           const std::optional<Period>& talk, const std::optional<Date>& now) {
  constexpr std::size_t kMonth = 7;  // letters of "2022-11"
  if (row.step != Step::Year || row.offset != 0 || row.k != 1 || !now) return false;
  const bool over = now->month() == December && !(talk && talk->edtf.size() == kMonth);
  const bool lasts = year_of(at) == year_of(*now) && !over;
  return row.frame == Frame::In && (lasts || (talk && spans_years(*talk)));
}

namespace {

// "On Saturday, September 9": of the year, of this one and those beside it, in which it is one.
std::optional<Date> date_on_weekday(const CapturedValues& values, const PeriodFound& found,
                                    const Date& now) {
  const auto wanted = values.weekday_value(found), m = values.month_value(found, 0),
             d = values.day_value(found);
  if (!wanted || !m || !d) return std::nullopt;
  for (const int from_now : {0, -1, 1}) {
    const Date date(now.year() + years(from_now), month(static_cast<unsigned>(*m)),
                    day(static_cast<unsigned>(*d)));
    if (date.ok() && weekday(sys_days(date)) == weekday(static_cast<unsigned>(*wanted % 7)))
      return date;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> nearest_date(const CapturedValues& values, const PeriodFound& found,
                                 const Date& now, bool past) {
  if (const auto date = date_on_weekday(values, found, now)) return date;
  if (const auto wanted = values.weekday_value(found)) {
    const auto today = weekday(sys_days(now));
    const weekday want(static_cast<unsigned>(*wanted % 7));
    const int delta =
        past ? -static_cast<int>((today - want).count()) : static_cast<int>((want - today).count());
    return Date(sys_days(now) + days(delta));
  }
  const auto m = values.month_value(found, 0);
  const auto d = values.day_value(found);
  if (!m && d) {
    // 29일 기준, printed on the 2nd of a February that has no 29th: that of January.
    Date date(now.year(), now.month(), day(static_cast<unsigned>(*d)));
    if (past && (!date.ok() || date > now)) {
      const year_month before = year_month(now.year(), now.month()) - months(1);
      date = Date(before.year(), before.month(), date.day());
    }
    return date.ok() ? std::optional(date) : std::nullopt;
  }
  if (!m) return now;
  Date date(now.year(), month(static_cast<unsigned>(*m)), day(d ? static_cast<unsigned>(*d) : 1));
  // «На 30 ноября», said on the 29th: without its year, a day so near is the one to come.
  constexpr int kSoon = 7;
  const bool soon = d && date.ok() && (sys_days(date) - sys_days(now)).count() <= kSoon;
  if (past && date > now && !soon) date = Date(date.year() - years(1), date.month(), date.day());
  if (!past && date < now && !(date.month() == now.month()))
    date = Date(date.year() + years(1), date.month(), date.day());
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<Date> named_date(const CapturedValues& values, const PeriodFound& found,
                               const Date& published, const PeriodRow& row) {
  const bool moves = row.step == Step::Day || row.step == Step::Month;
  return nearest_date(values, found, moves ? shifted(published, row.step, row.offset) : published,
                      row.anchor == Anchor::NearestPast);
}

Date seen_from(const PeriodRow& row, const Period& talk, const std::optional<Date>& published) {
  if (published && is_within(row, talk, *published)) return *published;
  const Date first = talk.from ? *talk.from : *talk.to;
  const bool whole = row.offset == 0 && row.part == Part::Whole && row.frame == Frame::In;
  const bool is_day = talk.from == talk.to;
  const bool ends = (whole && row.step == Step::Month) || row.part == Part::LastSteps;
  if (ends && talk.to && !is_day) return *talk.to;
  const bool over = whole && (row.step == Step::Quarter || row.step == Step::Month) && is_day;
  return over && first.day() == day(1) ? shifted(first, Step::Day, -1) : first;
}

namespace {

// "So far this summer", told in January: the one that goes on, in whichever half of the world.
std::optional<Period> season_that_goes_on(const PeriodRow& row, const Date& published) {
  constexpr unsigned kMonths = 3, kYear = 12;
  if (row.anchor != Anchor::Published || row.frame != Frame::Since) return std::nullopt;
  const auto month = static_cast<unsigned>(published.month());
  const int own = static_cast<int>((month + kYear - kMonths) % kYear / kMonths) + 1;  // from March
  if ((own - row.k) % 2 != 0) return std::nullopt;
  return season(own, year_of(published) - (month < kMonths ? 1 : 0));
}

}  // namespace

Period named_season(const PeriodRow& row, int y, const std::optional<Date>& published) {
  if (!published) return season(row.k, y);
  if (const auto now = season_that_goes_on(row, *published)) return *now;
  // "This winter" and "last winter" of a January: the one that it is in is of last year.
  const bool in_winter =
      row.k == 4 && row.anchor == Anchor::Published && unsigned(published->month()) < 3;
  const Period found = season(row.k, in_winter ? y - 1 : y);
  const bool to_come = row.anchor == Anchor::NearestPast &&
                       *(row.offset < 0 ? found.to : found.from) > *published;
  return to_come ? season(row.k, y - 1) : found;
}

std::optional<Date> likeliest_date(const CapturedValues& values, const PeriodFound& found,
                                   const Date& published) {
  const auto past = nearest_date(values, found, published, true);
  const bool lately = past && past->year() == published.year();
  const bool of_month = values.month_value(found, 0).has_value();
  if ((!past && of_month) || (lately && past->month() == published.month())) return past;
  const auto next = nearest_date(values, found, published, false);
  if (!past || !next) return past ? past : next;
  if (of_month) return lately || is_lately(*past, published) ? past : next;
  const auto now = sys_days(published);
  return now - sys_days(*past) <= sys_days(*next) - now ? past : next;
}

// ISO 8601: the first week is that of the fourth of January.
std::optional<Period> week_of_year(const PeriodRow& row, int y, const CapturedValues& values,
                                   const PeriodFound& found, const std::optional<Date>& now) {
  constexpr int kWeeks = 53;
  const auto ordinal = values.value(found, "ord"), number = values.value(found, "int");
  const int n = ordinal ? *ordinal : number.value_or(0);
  if (n < std::max(row.k, 1) || n > kWeeks) return std::nullopt;
  const auto week_in = [&](int in) {
    return whole(shifted(Date(year(in), January, day(4)), Step::Week, n - 1), Step::Week);
  };
  Period week = week_in(y);
  if (row.anchor == Anchor::NearestPast && now && *week.from > *now) week = week_in(y - 1);
  return week;
}

// "On Thursday last week": of the week that `at` lies in.
Date weekday_of_week(int weekday, const Date& at) {
  const Date first = *whole(at, Step::Week).from;
  return sys_days(first) + days((weekday + 6) % 7);
}

bool is_told_onward(const Grammar& grammar, const std::vector<PeriodFound>& all,
                    std::uint32_t index) {
  while (!all[index].inner.empty()) index = all[index].inner.front();
  const PeriodRow& row = grammar.rules.periods[all[index].row];
  return row.anchor == Anchor::Context && row.part == Part::Whole && row.offset > 0;
}

std::optional<Period> days_named(const PeriodRow& row, const CapturedValues& values,
                                 const PeriodFound& found, const Date& at) {
  if (const auto named = values.weekday_value(found); named && !values.day_value(found))
    return day_period(row.step == Step::Week ? weekday_of_week(*named, at) : at);
  const auto m = values.month_value(found, 0);
  const auto d = values.day_value(found);
  const Date date(at.year(), m ? month(static_cast<unsigned>(*m)) : at.month(),
                  d ? day(static_cast<unsigned>(*d)) : at.day());
  const auto to = values.day_value(found, 1);
  if (!date.ok() || !to) return date.ok() ? std::optional(day_period(date)) : std::nullopt;
  const Date last(at.year(), date.month(), day(static_cast<unsigned>(*to)));
  if (!last.ok() || last < date) return std::nullopt;
  return span_period(day_period(date), day_period(last));
}

std::optional<Period> months_named(const PeriodRow& row, const CapturedValues& values,
                                   const PeriodFound& found, int y,
                                   const std::optional<Date>& now) {
  const auto first_month = values.month_value(found, 0), last_month = values.month_value(found, 1);
  auto span = span_of_months(row, first_month, last_month, y, now);
  const auto d = values.day_value(found);
  if (!span || !d) return span;
  const Date last(span->to->year(), span->to->month(), day(static_cast<unsigned>(*d)));
  if (!last.ok()) return std::nullopt;
  const Period first = month_period(year_of(*span->from), month_of(*span->from));
  return parse_period(first.edtf + "/" + to_string(last));
}

Period in_month_of(const Period& beginning, const Period& last, const CapturedValues& values,
                   const PeriodFound& end) {
  constexpr std::size_t kYear = 4, kMonth = 7;  // 2018, 2018-02
  const auto d = values.day_value(end), m = values.month_value(end, 0);
  if (!d || values.day_value(end, 1)) return last;
  if (beginning.edtf.size() <= (m ? kYear : kMonth)) return last;
  const Date& first = *beginning.from;
  const auto in = m ? month(static_cast<unsigned>(*m)) : first.month();
  const Date named(first.year(), in, day(static_cast<unsigned>(*d)));
  return named.ok() && first <= named ? day_period(named) : last;
}

}  // namespace attest
