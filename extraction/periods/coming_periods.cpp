#include "extraction/periods/coming_periods.h"

#include <algorithm>
#include <chrono>

#include "claims/unit.h"
#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/dates_ahead.h"
#include "extraction/periods/times_by_the_way.h"
#include "extraction/periods/which_one.h"

namespace attest {
namespace {

constexpr int kMonth = 31;
constexpr std::uint32_t kStretch = 15;  // items back to the word that tells what was wont to be

}  // namespace

void make_past(const Context& context, ClaimDraft& draft, const Placed& own) {
  const std::optional<Period>& published = context.published;
  if (draft.status != Status::Forecast || !published || !published->from) return;
  // "In the past it would cost $40": all that lies behind; but what a quarter would bring is
  // expected until it is reported.
  constexpr std::chrono::days kReported{75};
  using std::chrono::sys_days;
  const auto& end = own.period->to;
  const bool counted = unit::is_currency(draft.found.quantity.unit) && end && own.period->from &&
                       *end != *own.period->from;
  const auto until = counted ? kReported : std::chrono::days{0};
  if (end && (sys_days(*end) + until < sys_days(*published->from) || own.vague))
    draft.status = Status::Asserted;
}

bool is_wont(const PeriodSetting& setting, const Placed& own, std::uint32_t at) {
  constexpr std::uint32_t kSubject = 3;  // items from the time to the word: "a guard"
  const Symbol wont = setting.grammar.pack_classes.wont;
  // "In the past one could go freely or would pay a small bribe": however far behind.
  const std::uint32_t last = own.vague ? at : std::min(at, own.item + kSubject + 1);
  for (std::uint32_t item = own.item + 1; wont != 0 && item < last; ++item)
    if (setting.view.has(item, wont)) return true;
  return false;
}

void foresee_ahead(const Context& context, ClaimDraft& draft, const Placed& own) {
  if (is_ahead(context, own)) draft.status = Status::Forecast;
}

ComingPeriods::ComingPeriods(const PeriodSetting& setting)
    : setting_(setting),
      grammar_(setting.grammar),
      view_(setting.view),
      found_(setting.found),
      context_(setting.context),
      marks_(setting.marks) {}

void ComingPeriods::correct(Placed& placed, const PeriodRow& row) const {
  if (row.part == Part::FullYear && is_full_year_to_come(placed)) {
    placed.period = next_of(placed, row);
  } else if (dates_level_to_come(setting_, placed, row)) {
    placed.period = next_of(placed, row);
    placed.use = Use::Main;
  } else if (placed.since && placed.use != Use::Base && is_since_to_come(placed, row)) {
    placed.period = open_from(*placed.period, 1);
  } else if (row.frame == Frame::From && placed.use != Use::Base && is_from_to_come(placed, row)) {
    placed.period = open_from(*placed.period, 1);
  } else if (placed.use != Use::Base && is_year_to_begin(placed, row)) {
    if (row.part == Part::ToDate) redate(placed.period, year_period(year_of(*placed.period->from)));
    placed.period = open_from(*placed.period, 1);
  } else if (placed.use != Use::Base && is_to_come(placed, row) &&
             !(placed.use == Use::Saying && marks_.behind_saying(placed.item))) {
    placed.period = next_of(placed, row);
    placed.use = Use::Main;
  }
  bound_ahead(context_, row, placed);
  end_open_talk(setting_, row, placed);
  settle_which_one(setting_, row, placed);
  if (is_told_as_past(placed, row)) placed.period = last_of(placed);
  if (placed.use == Use::Main &&
      (is_day_of_forecast(placed, row) || is_day_of_announcement(setting_, placed, row) ||
       is_day_of_plan(setting_, placed, row)))
    placed.use = Use::Saying;
}

// "Temperatures will reach 41C on Sunday", "is due to open in October": a day or month without
// a year, behind the words of expectation, is the next one.
bool ComingPeriods::is_to_come(const Placed& placed, const PeriodRow& row) const {
  const auto& ends = found_[view_.items[placed.item].index].inner;
  if (row.level == Level::Span && !ends.empty())  // «с 15 февраля по 30 июня», no "set in February"
    return !is_set_against(row) &&
           is_to_come(placed, grammar_.rules.periods[found_[ends.front()].row]);
  if (row.anchor != Anchor::NearestPast || !placed.period || !placed.period->to) return false;
  const bool part = row.part == Part::Quarter || row.part == Part::Half ||
                    may_be_year_that_goes_on(setting_, placed, row);
  if (row.part != Part::Day && row.part != Part::Month && row.part != Part::MonthSpan &&
      row.part != Part::Season && row.part != Part::Feast && !part)
    return false;
  const std::optional<Period>& published = context_.published;
  return published && published->from && placed.period->to &&
         *placed.period->to < *published->from && !is_talked_of(placed) &&
         (marks_.after_forecast(placed.item) || is_before_future(placed, row) ||
          is_nearer_ahead(placed, row) || is_told_without_year(setting_, placed, row) ||
          is_supposed(setting_, placed, row) || goes_on_with_forecast(setting_, placed, row) ||
          is_of_start(setting_, placed) || is_deadline(setting_, placed, row)) &&
         !is_just_over(placed, row) && !is_of_participle(setting_, placed);
}

// "For the full year, however, it expects 3 million": behind the words of expectation.
bool ComingPeriods::is_full_year_to_come(const Placed& placed) const {
  const std::optional<Period>&year = placed.period, &now = context_.published;
  if (!year || !year->to || !now || !now->from || *year->to >= *now->from) return false;
  if (year_of(*now->from) != year_of(*year->to) + 1) return false;
  std::uint32_t at = placed.item;
  while (at + 1 < view_.items.size() && view_.items[at].kind != Item::Kind::Number) ++at;
  return marks_.forecasts(at) > 0 || marks_.in_future(placed.item);
}

// "Prices rose 8.7% in April.  Economists had forecast 8.2% for April": the same April.
bool ComingPeriods::is_talked_of(const Placed& placed) const {
  const std::optional<Date>& first = placed.period->from;
  const auto ends_with_it = [&](const std::optional<Period>& talked_of) {
    return talked_of && talked_of->from && talked_of->to == placed.period->to &&
           (!first || *talked_of->from <= *first);
  };
  return ends_with_it(context_.period) || ends_with_it(context_.topic);
}

// "Analysts had thought that prices would rise 0.2% in August", in September: what "would" be
// may be over, and of what has just been over it would need no year.  But "said they would march
// on Monday" is of the next one.
bool ComingPeriods::is_just_over(const Placed& placed, const PeriodRow& row) const {
  const Symbol wont = grammar_.pack_classes.wont;
  const auto age =
      std::chrono::sys_days(*context_.published->from) - std::chrono::sys_days(*placed.period->to);
  if (wont == 0 || age.count() > kMonth) return false;
  if (row.step == Step::Day && names_weekday(setting_, placed) && !marks_.in_expected(placed.item))
    return false;
  for (std::uint32_t at = placed.item; at-- > 0 && placed.item - at < kStretch;)
    if (view_.has(at, wont)) return true;
  return false;
}

// «В четверг похолодает»: in front of a verb of the future. «В октябре вырастет», said in
// November, is of the October whose figures are still to come.
bool ComingPeriods::is_before_future(const Placed& placed, const PeriodRow& row) const {
  if (!marks_.in_future(placed.item)) return false;
  const std::chrono::sys_days last = *placed.period->to, now = *context_.published->from;
  return (row.step == Step::Day && names_weekday(setting_, placed)) ||
         (now - last).count() > kMonth;
}

// 7월이 32명으로 가장 많았다, 7월 9일에는 3명이 숨졌다, in April: what was so is of no July to come.
bool ComingPeriods::is_told_as_past(const Placed& placed, const PeriodRow& row) const {
  const auto& classes = grammar_.pack_classes;
  if (classes.past_final == 0 || row.anchor != Anchor::Nearest || !placed.period ||
      placed.use != Use::Main || !is_ahead(context_, placed))
    return false;
  const bool day = row.part == Part::Day;
  if (day && (!is_in_month_to_come(context_, *placed.period) || row.frame != Frame::In))
    return false;
  const std::string_view time = view_.tokens[view_.items[placed.item].last - 1].text;
  const auto ends_with = [&](const auto& tails) {
    return std::any_of(tails.begin(), tails.end(), [&](auto tail) { return time.ends_with(tail); });
  };
  const auto& tails = grammar_.sources;  // 7월이, 7월에는: 7월 행사 is a noun
  const bool frames = ends_with(tails.subject_tails) || (day && ends_with(tails.informed_tails));
  if (!frames || marks_.in_forecast(placed.item)) return false;
  for (std::uint32_t at = placed.item + 1; at < view_.items.size(); ++at)
    if (view_.has(at, classes.past_final) && !view_.has(at, classes.saying_verb)) return true;
  return false;
}

std::optional<Period> ComingPeriods::last_of(const Placed& placed) const {
  const std::optional<Period>& talk = context_.period;
  const bool years = talk && talk->from && talk->to && year_of(*talk->from) < year_of(*talk->to);
  std::optional<Period> last = years ? std::nullopt : years_on(*placed.period, -1);
  if (last) last->text = placed.period->text;
  return last;
}

std::optional<Period> ComingPeriods::next_of(const Placed& placed, const PeriodRow& row) const {
  // "Before Friday": the weekday is that of the time within; from now to the day before it.
  const auto& ends = found_[view_.items[placed.item].index].inner;
  const bool before = row.frame == Frame::Before && ends.size() == 1 && !placed.period->from &&
                      names_weekday(setting_, found_[ends.front()]);
  const bool weekday = before || (row.step == Step::Day && names_weekday(setting_, placed));
  std::optional<Period> next =
      weekday ? std::optional(day_period(shifted(*placed.period->to, Step::Day, 7)))
              : years_on(*placed.period, 1);
  if (before && *next->to > *context_.published->to)
    next = span_period(day_period(*context_.published->to), *next);
  if (next) next->text = placed.period->text;
  return next;
}

// «С 15 февраля вывоз ограничат»: from the next such day, with no end said.
bool ComingPeriods::is_since_to_come(const Placed& placed, const PeriodRow& row) const {
  if (row.anchor != Anchor::NearestPast || !placed.period || !placed.period->from) return false;
  const std::optional<Period>& published = context_.published;
  if (row.k == kOver) return false;
  if (!published || !published->from || *placed.period->from > *published->from) return false;
  return marks_.in_forecast(placed.item) || is_nearer_ahead(placed, row);
}

// «По 21 августа», printed in July: of a day that is but weeks ahead and was most of a year ago,
// the year would have been told.  Only where the endings of verbs show what was.
bool ComingPeriods::is_nearer_ahead(const Placed& placed, const PeriodRow& row) const {
  constexpr int kMostOfYear = 270;  // days
  const Symbol past = grammar_.pack_classes.past_final;
  const bool stock = (row.frame == Frame::AsOf && !marks_.in_forecast(placed.item)) ||
                     row.frame == Frame::AtStart;  // but «к 1 августа надеются на …»
  if (past == 0 || grammar_.rules.order != WordOrder::HeadFirst || row.part != Part::Day || stock ||
      row.anchor != Anchor::NearestPast || placed.use == Use::Saying ||
      names_weekday(setting_, placed))
    return false;
  const bool until_now = placed.since || !placed.period->to;
  const std::chrono::sys_days now = *context_.published->from,
                              day = until_now ? *placed.period->from : *placed.period->to;
  if ((now - day).count() <= kMostOfYear) return false;
  for (std::uint32_t at = 0; at < view_.items.size(); ++at)
    if (marks_.stretch(at) == marks_.stretch(placed.item) && view_.has(at, past)) return false;
  return true;
}

// "Bills will rise from January", printed in December.
bool ComingPeriods::is_from_to_come(const Placed& placed, const PeriodRow& row) const {
  const std::optional<Period>& published = context_.published;
  if (row.anchor != Anchor::Nearest || !placed.period || !placed.period->from) return false;
  return published && published->from && *placed.period->from < *published->from &&
         (marks_.in_forecast(placed.item) || marks_.in_future(placed.item));
}

// «С января пенсии вырастут», «с нового года», printed in autumn.
bool ComingPeriods::is_year_to_begin(const Placed& placed, const PeriodRow& row) const {
  const bool start =
      row.part == Part::ToDate || (row.part == Part::Whole && row.frame == Frame::From);
  const std::optional<Period>& published = context_.published;
  if (!start || row.step != Step::Year || row.anchor != Anchor::Published || row.offset != 0 ||
      !placed.period || !placed.period->from || !published || !published->from)
    return false;
  return published->from->month() > std::chrono::March &&
         year_of(*placed.period->from) == year_of(*published->from) &&
         (marks_.in_forecast(placed.item) || marks_.in_future(placed.item));
}

// 상반기에는 늘었지만 하반기에는 줄 것으로 보인다: the first clause foresees nothing.
bool ComingPeriods::ends_in_past(std::uint32_t item) const {
  const Symbol past_end = grammar_.pack_classes.past_end;
  for (std::uint32_t at = item + 1; past_end != 0 && at < view_.items.size(); ++at) {
    if (marks_.stretch(at) != marks_.stretch(item) || marks_.forecasts(at) > marks_.forecasts(item))
      return false;
    if (view_.has(at, past_end)) return true;
  }
  return false;
}

// «В апреле завод собрал 300 машин и намерен собрать ещё 400»: so many were made then.
bool ComingPeriods::tells_first_of_deed(std::uint32_t item) const {
  const Symbol past = grammar_.pack_classes.past_final;
  bool deed = false, figure = false;
  for (std::uint32_t at = item + 1; past != 0 && at < view_.items.size(); ++at) {
    const bool same = marks_.stretch(at) == marks_.stretch(item);
    if (!same || at > item + kStretch) return false;
    if (marks_.forecasts(at + 1) > marks_.forecasts(item)) return deed && figure;
    deed = deed || view_.has(at, past);
    figure = figure || (deed && view_.items[at].kind == Item::Kind::Number);
  }
  return false;
}

// "The index fell 14% last month after the bank said it would raise rates": the figure stands
// before whatever is foreseen.
bool ComingPeriods::counts_before_forecast(std::uint32_t item) const {
  if (grammar_.rules.order != WordOrder::HeadFirst) return false;
  std::uint32_t at = item;
  while (at > 0 && marks_.stretch(at - 1) == marks_.stretch(item)) --at;
  for (; at < view_.items.size() && marks_.stretch(at) == marks_.stretch(item); ++at) {
    if (marks_.forecasts(at + 1) > marks_.forecasts(at)) return false;
    if (view_.items[at].kind == Item::Kind::Number) return !marks_.in_expected(at);
  }
  return false;
}

// "In October the bank expected 7%": what is over tells when it was expected, not when it
// would be so.
bool ComingPeriods::is_day_of_forecast(const Placed& placed, const PeriodRow& row) const {
  const bool part_of_year =
      (row.part != Part::Whole || row.step != Step::Year || row.frame == Frame::AsOf) &&
      (row.part != Part::LastSteps || row.step != Step::Month);
  if (!part_of_year || !marks_.in_forecast(placed.item) || !placed.period) return false;
  if (ends_in_past(placed.item) || tells_first_of_deed(placed.item)) return false;
  if (counts_before_forecast(placed.item)) return false;
  if (marks_.in_future(placed.item) && !marks_.in_expected(placed.item)) return false;
  if (is_unreported_part(setting_, row, placed)) return false;
  const std::optional<Period>& published = context_.published;
  return placed.period->to && published && published->from &&
         *placed.period->to < *published->from && !is_just_over(placed, row);
}

}  // namespace attest
