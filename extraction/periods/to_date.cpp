#include "extraction/periods/to_date.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "extraction/periods/calendar_steps.h"

namespace attest {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr days kMonth{31}, kWeek{7};
constexpr days kLately{75};  // for so long after it a text may be on a month or a quarter
constexpr std::size_t kDayNotation = 10;
constexpr int kToPublication = 1;  // the `k` of rows that count to the day of publication

bool is_dated(const std::optional<Period>& p) {
  return p && p->from && p->to;
}

bool lies_within(const Period& part, const Period& whole) {
  return *whole.from <= *part.from && *part.to <= *whole.to &&
         !(*part.from == *whole.from && *part.to == *whole.to);
}

// In months where the words that end it are of months, in days otherwise.
Period from_start_to(const Period& whole, const Period& end) {
  if (*end.to == *whole.to) return whole;
  const std::string last = end.edtf.substr(end.edtf.find('/') + 1);
  const bool by_days = last.size() == kDayNotation;
  const Period first = by_days ? day_period(*whole.from) : month_period(year_of(*whole.from),
                                                                       month_of(*whole.from));
  return span_period(first, by_days ? day_period(*end.to)
                                    : month_period(year_of(*end.to), month_of(*end.to)));
}

// Does the section talk of a month or a week, say, of the time that goes on, and not of a day?
bool is_talked_of(const std::optional<Period>& talk, const Period& whole, const Context& context) {
  if (!is_dated(talk) || talk->from == talk->to || !lies_within(*talk, whole)) return false;
  const std::optional<Period>& now = context.published;
  if (!now || !now->to || *talk->to > *now->to) return false;
  return sys_days(*now->to) - sys_days(*talk->to) <= kLately;
}

// Too long ago to be what the text counts up to?
bool is_long_over(const Period& span, const Context& context) {
  const std::optional<Period>& now = context.published;
  return is_dated(now) && sys_days(*now->to) - sys_days(*span.to) > kLately;
}

// The one day up to which the section counts from the first day of `whole`.
std::optional<Period> told_end(const Context& context, const Period& whole, std::size_t begin,
                               const std::vector<Claim>& claims) {
  std::optional<Period> told;
  for (std::size_t c = begin; c < claims.size(); ++c) {
    const std::optional<Period>& span = claims[c].period;
    if (!is_dated(span) || span->from != whole.from || !lies_within(*span, whole)) continue;
    if (is_long_over(*span, context)) continue;  // "in the first quarter", told in autumn
    if (told && told->to != span->to) return std::nullopt;
    told = span;
  }
  if (told) return told;
  const std::optional<Period>& day = context.counted_to;
  if (is_dated(day) && lies_within(*day, whole)) return from_start_to(whole, *day);
  if (!is_talked_of(context.topic, whole, context)) return std::nullopt;
  return from_start_to(whole, *context.topic);
}

bool is_of_few_days(const std::optional<Period>& period) {
  return is_dated(period) && period->from != period->to &&
         sys_days(*period->to) - sys_days(*period->from) <= kWeek;
}

bool is_since_lately(const Placed& placed, const Context& context) {
  constexpr days kRun{100};  // what runs: a film, a fair, a fire
  return placed.period && placed.period->from &&
         sys_days(*context.period->to) - sys_days(*placed.period->from) <= kRun;
}

}  // namespace

void count_to_the_day(Context& context, const std::optional<Period>& named, const PeriodRow& row,
                      Placed& placed) {
  if (row.frame == Frame::AsOf) context.counted_to = placed.period;
  const bool of_week = is_of_few_days(named);
  // 주말 사흘간 30만 명이 봤다. 3일 개봉 이후로는 90만 명이다: up to the end of those days.
  const bool of_talk = !of_week && !is_dated(named) && !context.counted_to &&
                       is_of_few_days(context.period) && is_since_lately(placed, context);
  const std::optional<Period>& counted_to =
      of_week ? named : of_talk ? context.period : context.counted_to;
  const std::optional<Period>& published = context.published;
  if (row.frame != Frame::Since || !counted_to || !placed.period || !published) return;
  if (!placed.period->from || !counted_to->to || !published->to) return;
  const sys_days last = *counted_to->to, now = *published->to;
  if (last > now || now - last > kMonth || *placed.period->from > *counted_to->to) return;
  const std::string& edtf = placed.period->edtf;
  const auto shorter =
      parse_period(edtf.substr(0, edtf.find('/')) + "/" + to_string(*counted_to->to));
  if (!shorter) return;
  redate(placed.period, *shorter);
  if (of_week) placed.since = false;  // a part of what is talked of
}

void count_to_date(Context& context, const std::optional<Period>& named, const PeriodRow& row,
                   Placed& placed) {
  if (!is_dated(placed.period)) return;
  std::vector<Period>& whole = context.to_date;
  // «За тот же период прошлого года»: of a time that was left whole.
  if (row.part == Part::SamePart && !whole.empty()) whole.push_back(*placed.period);
  if (row.part != Part::ToDate || row.frame == Frame::Since) return;
  // «В декабре 2021 года индекс равнялся 101, увеличившись с начала года до 108»
  const bool short_one = is_dated(named) && named->edtf.size() > 4 &&
                         !spans_years(*named) && *named->to < *placed.period->from;
  if (short_one && row.anchor == Anchor::Published && row.step == Step::Year)
    redate(placed.period, year_period(year_of(*named->to)));
  const Period& all = *placed.period;
  for (const std::optional<Period>* talk : {&context.period, &context.topic, &context.titled}) {
    if (is_dated(named) && lies_within(*named, all)) talk = &named;
    if (talk != &named && !is_talked_of(*talk, all, context)) continue;
    redate(placed.period, from_start_to(all, **talk));
    return;
  }
  const std::optional<Period>& day = context.counted_to;
  if (is_dated(day) && lies_within(*day, all)) {
    redate(placed.period, from_start_to(all, *day));
    return;
  }
  const std::optional<Period>& now = context.published;
  if (row.k == kToPublication && is_dated(now) && lies_within(*now, all))
    redate(placed.period, from_start_to(all, *now));
  whole.push_back(*placed.period);
}

void settle_to_date(const Context& context, std::size_t begin, std::vector<Claim>& claims) {
  if (context.to_date.empty()) return;
  const Period& whole = context.to_date.front();
  const std::optional<Period> told = told_end(context, whole, begin, claims);
  if (!told) return;
  for (std::size_t c = begin; c < claims.size(); ++c) {
    std::optional<Period>& period = claims[c].period;
    if (!is_dated(period) || claims[c].status == Status::Forecast) continue;
    const bool noted = std::any_of(
        context.to_date.begin(), context.to_date.end(), [&](const Period& left) {
          const bool carried = period->text.empty() && left.edtf == whole.edtf;
          return left.edtf == period->edtf && (carried || left.text == period->text);
        });
    if (!noted) continue;
    const int years = year_of(*period->from) - year_of(*whole.from);
    if (const auto moved = years_on(*told, years)) redate(period, *moved);
  }
}

}  // namespace attest
