#include "extraction/periods/period_carrying.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/attribution/pointing_back.h"
#include "extraction/attribution/speeches.h"
#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/compared_periods.h"
#include "extraction/periods/parts_of_figures.h"
#include "extraction/periods/period_lists.h"
#include "extraction/periods/period_talk.h"
#include "extraction/periods/planned_figures.h"
#include "extraction/periods/spoken_present.h"
#include "extraction/quantities/figure_endings.h"

namespace attest {
namespace {

constexpr int kDays = 7;  // that the news may be of
constexpr int kLatelyOver = 100;  // days for which statistics speak of the past as "is"

// "Landed 9,120 boxes on Tuesday, the second-busiest day of 2016.  Cod made £3": on that day.
bool is_of_these_days(const Context& context, const Date& day) {
  const std::optional<Period>& published = context.published;
  if (!published || !published->from) return false;
  const auto ago = std::chrono::sys_days(*published->from) - std::chrono::sys_days(day);
  return ago.count() >= 0 && ago.count() < kDays;
}

// Is the period before older than the section's topic, or a mere day of it?
bool is_aside(const Context& context) {
  const std::optional<Period>&topic = context.topic, &last = context.period;
  if (!topic || !last || !last->to) return false;
  if (!topic->from) return topic->to && *last->to < *topic->to;  // counted up to a day
  const bool day_of_it = last->from == last->to && topic->from != topic->to && topic->to &&
                         *topic->from <= *last->to && *last->to <= *topic->to &&
                         !is_of_these_days(context, *last->to);
  return day_of_it || *last->to < *topic->from;
}

}  // namespace

PeriodCarrying::PeriodCarrying(const PeriodSetting& setting, const PeriodPlacing& placing)
    : view_(setting.view),
      context_(setting.context),
      marks_(setting.marks),
      setting_(setting),
      placing_(placing),
      aside_(setting.context.record && is_aside(setting.context)) {}

bool PeriodCarrying::is_said_again(const ClaimDraft& draft) const {
  return context_.counted && draft.status != Status::Forecast &&
         says_again(setting_.grammar, view_);
}

// "Three in four of them", «из них 40»
bool PeriodCarrying::is_of_counted(const ClaimDraft& draft) const {
  if (!context_.counted || !placing_.all().empty()) return false;
  if (!points_at_counted(setting_, 0) && !points_at_counted(setting_, draft.found.end))
    return false;
  // "1,204 came, 58 percent of whom": of what its own sentence counts.
  return std::none_of(view_.items.begin(), view_.items.begin() + draft.found.begin,
                      [](const Item& item) { return item.kind == Item::Kind::Number; });
}

// What is foreseen is not of a time that is long over, whatever was talked of before.
std::optional<Period> PeriodCarrying::carried(const ClaimDraft& draft) const {
  if (draft.status == Status::Hypothetical) return std::nullopt;  // «обошлось бы в 3 млрд»
  if (is_said_again(draft) || is_of_counted(draft)) return context_.counted;
  constexpr std::chrono::days kSettled{kLatelyOver};
  const std::optional<Period> told = behind_level_left(talked_of(draft), draft.found.begin);
  const std::optional<Period>& now = context_.published;
  if (draft.status != Status::Forecast || !told || !told->to || !now || !now->from) return told;
  const auto age = std::chrono::sys_days(*now->from) - std::chrono::sys_days(*told->to);
  // «Взрыв произошёл 13-го. Семьям выплатят по миллиону»: a verb of the future.
  const bool soon = marks_.in_future(draft.found.begin);
  const bool over = age > kSettled || (soon && age > std::chrono::days(0));
  return over && !marks_.in_expected(draft.found.begin) ? std::nullopt : told;
}

std::optional<Period> PeriodCarrying::talked_of(const ClaimDraft& draft) const {
  const std::uint32_t at = draft.found.begin;
  const bool then = marks_.in_expected(at);
  if (draft.status == Status::Forecast && context_.forecast && !then) return context_.forecast;
  if (is_resolved_on(draft)) return std::nullopt;
  if (context_.present && draft.measure.role == Role::Level) return context_.published;
  if (is_spoken_of_now(setting_, draft)) return context_.published;
  if (goes_on_with_aim(setting_, draft) && marks_.in_present(at)) return context_.forecast;
  if (aside_) return told_before(context_.topic, at);
  // What is planned for a time to come is not what is told of next.
  const bool to_come = context_.period && is_to_come(context_, *context_.period);
  if (to_come && context_.planned && !may_be_planned(draft)) return std::nullopt;
  // 내년 살림은 9천억원이다. 올해보다 600억원 늘었다: what is set against a time goes on from it.
  if (to_come && draft.measure.role == Role::Change && placing_.has_base() &&
      draft.status != Status::Forecast && !is_set_against_long_ago(*context_.period))
    return context_.period;
  if (to_come && !context_.planned && draft.status != Status::Forecast) {
    const std::optional<Period>& topic = context_.topic;
    const bool other = topic && topic->edtf != context_.period->edtf;
    const bool level_to_come =
        other && draft.measure.role == Role::Level && is_to_come(context_, *topic);
    return other && !level_to_come ? topic : std::nullopt;
  }
  // «На 1 сентября запасы составили 3 млн тонн. Продажи снизились. Приехали 30 человек»: in August.
  const bool moved = draft.measure.role == Role::Change || draft.measure.aspect == Aspect::Flow;
  if (moved && closes(context_.topic, context_.period)) return context_.topic;
  if (context_.period) return told_before(context_.period, at);
  if (const auto told = told_before(std::nullopt, at)) return told;
  const bool of_another =
      placing_.last_item() > draft.found.begin &&
      marks_.stretch(placing_.last_item()) != marks_.stretch(draft.found.begin) &&
      tells_of_another(view_, marks_, draft.found.end, placing_.last_item());
  const std::optional<Period>& last = placing_.last();
  // "Crews dug trenches and it will be put out by July 12"
  const bool behind = draft.status != Status::Forecast && last && is_to_come(context_, *last) &&
                      placing_.last_item() > at;
  const bool of_noun = placing_.last_item() > at && placing_.is_of_noun(at);
  const bool past = last && is_behind_coming(setting_, draft, placing_.last_item(), *last);
  if (of_another || behind || past || of_noun) return std::nullopt;
  // A text that has named no time yet is of the time that its title names.
  const std::optional<Period>& titled = context_.titled;
  return last || (titled && is_to_come(context_, *titled)) ? last : titled;
}

// 2015년보다 20% 늘었다, in a talk of next year: that has happened.
bool PeriodCarrying::is_set_against_long_ago(const Period& talk) const {
  const Symbol past = setting_.grammar.pack_classes.past_final;
  const auto& all = placing_.all();
  const bool old = talk.from && std::any_of(all.begin(), all.end(), [&](const Placed& p) {
    return p.use == Use::Base && !p.since && p.period && p.period->to &&
           setting_.row(p).anchor == Anchor::Captured &&
           year_of(*p.period->to) + 1 < year_of(*talk.from);
  });
  return old && view_.holds(past);
}

// 위원회는 27명이다, in a talk of next year's wages: what is planned is money, shares and changes, and
// a level that is led on from another.
bool PeriodCarrying::may_be_planned(const ClaimDraft& draft) const {
  const std::string& unit = draft.found.quantity.unit;
  return unit::is_currency(unit) || unit::is_rate(unit) || unit == unit::kPercent ||
         draft.measure.role == Role::Change ||
         figure_ending(setting_.grammar, view_, draft.found.begin) == Cue::FromLevel;
}

// 보험 1조원을 더 대기로 했다: what is still to be done is not of the past talked of.
bool PeriodCarrying::is_resolved_on(const ClaimDraft& draft) const {
  constexpr std::uint32_t kReach = 20;
  const Symbol resolving = setting_.grammar.pack_classes.resolving;
  const std::optional<Period>&talked_of = context_.period, &now = context_.published;
  if (resolving == 0 || !talked_of || !talked_of->to || !now || !now->to) return false;
  if (*talked_of->to > *now->to) return false;
  const auto end = static_cast<std::uint32_t>(view_.items.size());
  for (std::uint32_t at = draft.found.end; at + 1 < end && at < draft.found.end + kReach; ++at)
    if (view_.has(at, resolving) && view_.has(at + 1, resolving)) return true;
  return false;
}

// "It reported 11 million last autumn", in a text on this April: what was told before the time
// talked of is of the year it was told in; early in a year, of that year or the one before, and
// late in it, where it was expected, of that year or the next.
std::optional<Period> PeriodCarrying::told_before(const std::optional<Period>& talked_of,
                                                  std::uint32_t at) const {
  const bool expected = marks_.in_expected(at);
  if (talked_of ? !talked_of->from : !expected) return talked_of;
  for (const Placed& p : placing_.all()) {
    if (p.use != Use::Saying || !p.period || !p.period->from || !p.period->to) continue;
    if (p.item > at && marks_.stretch(p.item) != marks_.stretch(at)) continue;
    const std::chrono::sys_days told = *p.period->to;
    // «13 июля назвали погибшего. Ещё 12 июля сообщили о 80 раненых»: not of the day behind.
    if (!expected && is_day(talked_of) && is_day(p.period) && told < *talked_of->from)
      return p.period;
    if (talked_of && (std::chrono::sys_days(*talked_of->from) - told).count() <= kLatelyOver)
      continue;
    if (!expected && p.period->from->month() < std::chrono::April) return std::nullopt;
    if (expected && p.period->from->month() > std::chrono::August) return std::nullopt;
    return year_period(year_of(*p.period->to));
  }
  return talked_of;
}

// 전 거래일보다 12포인트 오른 2,561: a figure set against the day, week, month or quarter before is
// of such a one, and of none longer that was talked of.
bool PeriodCarrying::is_longer_than_compared(const std::optional<Period>& told,
                                             const Placed& base) const {
  const PeriodRow& row = setting_.framed_row(base);
  const bool before = row.anchor == Anchor::Published || row.anchor == Anchor::Context;
  const bool a_step = row.part == Part::Whole && row.offset == -1 && row.step != Step::Year;
  if (!before || !a_step || base.use != Use::Base || !told || !told->from || !told->to)
    return false;
  const Period step = whole(*told->to, row.step);
  if (row.step == Step::Week && is_week(*told)) return false;  // by whatever days it is counted
  return *told->from < *step.from;
}

std::optional<Period> PeriodCarrying::like_compared(const std::optional<Period>& told) const {
  const std::optional<Period> year = behind_compared(told);
  for (const Placed& p : placing_.all()) {
    if (!is_longer_than_compared(year, p)) continue;
    const Step step = setting_.framed_row(p).step;
    if (step == Step::Day) return context_.published;
    // In a talk of January to August it is of August, in one of the year of no month.
    const bool months = year->edtf.find('/') != std::string::npos;
    return months ? std::optional(whole(*year->to, step)) : std::nullopt;
  }
  if (!year || year->edtf.size() != 4 || !year->from) return year;
  for (const Placed& p : placing_.all()) {
    if (p.use != Use::Base || !p.period || !p.period->from || p.relative) continue;
    const PeriodRow& row = setting_.row(p);
    const int years = year_of(*year->from) - year_of(*p.period->from);
    const bool a_part = row.part == Part::Month || row.part == Part::Quarter;
    if (a_part && row.anchor == Anchor::Captured && years > 0) return years_on(*p.period, years);
  }
  return year;
}

// In a talk of last year: 올해 목표는 15만 명이다. 예산은 지난해 30억 원에서 45억 원으로 늘린다, so that what
// follows is of this one.
std::optional<Period> PeriodCarrying::behind_level_left(std::optional<Period> told,
                                                        std::uint32_t at) const {
  const std::optional<Period>& now = context_.published;
  if (!told || !told->from || !told->to || !now || !now->to) return told;
  for (const Placed& p : placing_.all()) {
    const PeriodRow& row = setting_.row(p);
    const bool last_year =
        row.anchor == Anchor::Published && row.step == Step::Year && row.offset == -1;
    if (last_year && p.period && p.period->from && p.period->to &&
        *p.period->from <= *told->from && *told->to <= *p.period->to &&
        is_time_of_level_left(setting_.grammar, view_, p.item, at))
      return year_period(year_of(*now->to));
  }
  return told;
}

const std::optional<Period>& PeriodCarrying::present(const ClaimDraft& draft) const {
  constexpr std::uint32_t kSpeech = 60;  // items back to where it begins
  const std::optional<Period>&day = context_.counted_to, &talk = context_.period;
  const bool counts = day && talk && talk->edtf == day->edtf && day->from && day->from == day->to &&
                      is_of_these_days(context_, *day->to);
  if (!counts) return context_.published;
  const std::uint32_t at = draft.found.begin;
  for (std::uint32_t back = at - std::min(at, kSpeech); back < at; ++back)
    if (opens_speech(view_, back)) return context_.published;
  return day;
}

// 2019년을 넘어섰다. 2019년 대비 40% 늘었다: nothing is compared with its own time, so the talk is of
// the section's topic again.
std::optional<Period> PeriodCarrying::behind_compared(const std::optional<Period>& told) const {
  for (const Placed& p : placing_.all()) {
    const bool own = told && p.use == Use::Base && !p.since && p.period &&
                     setting_.row(p).anchor == Anchor::Captured && p.period->edtf == told->edtf;
    if (!own) continue;
    const std::optional<Period>& topic = context_.topic;
    const bool later = topic && topic->to && told->to && *topic->to > *told->to;
    if (later) return topic;
    // 지난해 2조원을 벌었다. 설비에는 지난해보다 1조원 많은 6조원을 쓴다
    const PeriodRow& row = setting_.framed_row(p);
    const bool last_year =
        row.anchor == Anchor::Published && row.step == Step::Year && row.offset == -1;
    const std::optional<Period>& now = context_.published;
    if (!last_year || !now || !now->to) return std::nullopt;
    return year_period(year_of(*now->to));
  }
  return told;
}

}  // namespace attest
