#include "extraction/periods/dates_ahead.h"

#include <algorithm>

#include "extraction/periods/calendar_steps.h"

namespace attest {

namespace {

constexpr std::chrono::days kMostOfYear{240};

// Does a verb of the past stand in the stretch of the item?
bool is_told_of_past(const PeriodSetting& setting, std::uint32_t item) {
  constexpr std::uint32_t kReach = 20;  // items between the time and the verb of its clause
  const auto size = static_cast<std::uint32_t>(setting.view.items.size());
  const std::uint32_t end = std::min(size, item + kReach);
  for (std::uint32_t at = item - std::min(item, kReach); at < end; ++at)
    if (setting.marks.stretch(at) == setting.marks.stretch(item) &&
        setting.view.has(at, setting.grammar.pack_classes.past_final))
      return true;
  return false;
}

// The first verb behind what was said: "that 30 mills would close", but not "that it shut 30 mills
// and would close more".
bool is_led_on_by_would(const PeriodSetting& setting, std::uint32_t said) {
  constexpr std::uint32_t kSubject = 8;  // items
  const auto& [grammar, view, found, context, marks] = setting;
  const auto& classes = grammar.pack_classes;
  const auto end = std::min(said + kSubject, static_cast<std::uint32_t>(view.items.size()));
  for (std::uint32_t at = said; classes.wont != 0 && at < end; ++at) {
    if (view.has(at, classes.wont)) return marks.in_forecast(at);
    if (marks.stretch(at) != marks.stretch(said) || view.has(at, classes.past_final))
      return false;
  }
  return false;
}

}  // namespace

bool names_weekday(const PeriodSetting& setting, const PeriodFound& found) {
  return std::any_of(found.values.begin(), found.values.end(), [&](const auto& value) {
    return value.first == setting.grammar.pack_classes.weekday;
  });
}

bool names_weekday(const PeriodSetting& setting, const Placed& placed) {
  return names_weekday(setting, setting.found[setting.view.items[placed.item].index]);
}

bool is_deadline(const PeriodSetting& setting, const Placed& placed, const PeriodRow& row) {
  return row.step == Step::Day && row.frame == Frame::AsOf && names_weekday(setting, placed) &&
         setting.grammar.pack_classes.past_final != 0 &&
         setting.grammar.rules.order == WordOrder::HeadFirst &&
         setting.marks.in_forecast(placed.item) && !is_told_of_past(setting, placed.item);
}

bool is_told_without_year(const PeriodSetting& setting, const Placed& placed,
                          const PeriodRow& row) {
  const bool date = row.part == Part::Day ? row.step == Step::Day && row.offset == 0
                                          : row.part == Part::Month;
  if (setting.grammar.pack_classes.past_final == 0 ||
      setting.grammar.rules.order != WordOrder::HeadFirst || !date ||
      row.anchor != Anchor::NearestPast || placed.use != Use::Main ||
      names_weekday(setting, placed))
    return false;
  const Date& last = *placed.period->to;
  const auto is_of_its_year = [&](const std::optional<Period>& talk) {
    return talk && talk->from && talk->to && year_of(*talk->from) <= year_of(last) &&
           year_of(last) <= year_of(*talk->to);
  };
  const Context& context = setting.context;
  if (is_of_its_year(context.period) || is_of_its_year(context.topic)) return false;
  const auto age = std::chrono::sys_days(*context.published->from) - std::chrono::sys_days(last);
  return age > kMostOfYear && !is_told_of_past(setting, placed.item);
}

bool is_supposed(const PeriodSetting& setting, const Placed& placed, const PeriodRow& row) {
  constexpr std::uint32_t kReach = 30;  // items back
  if (setting.grammar.rules.order != WordOrder::HeadFirst || row.part != Part::Day ||
      row.step != Step::Day || names_weekday(setting, placed))
    return false;
  const auto age = std::chrono::sys_days(*setting.context.published->from) -
                   std::chrono::sys_days(*placed.period->to);
  if (age <= kMostOfYear) return false;
  for (std::uint32_t at = placed.item; at > 0 && placed.item - at < kReach; --at)
    if (setting.marks.begins_supposing(at - 1)) return true;
  return false;
}

bool may_be_year_that_goes_on(const PeriodSetting& setting, const Placed& placed,
                              const PeriodRow& row) {
  constexpr int kYear = 12;                    // months
  constexpr std::chrono::days kUnreported{60};  // of one that is just over the figures are expected
  const std::optional<Period>& now = setting.context.published;
  return row.anchor == Anchor::NearestPast && row.part == Part::LastSteps &&
         row.step == Step::Month && row.k == kYear && row.frame == Frame::In && now && now->from &&
         std::chrono::sys_days(*now->from) - std::chrono::sys_days(*placed.period->to) >
             kUnreported;
}

bool is_unreported_part(const PeriodSetting& setting, const PeriodRow& row, const Placed& placed) {
  constexpr std::chrono::days kReported{75};
  const std::optional<Period>& now = setting.context.published;
  if (setting.grammar.rules.order != WordOrder::HeadLast || !now || !now->from ||
      !placed.period->to || (row.part != Part::Quarter && row.part != Part::Half))
    return false;
  const SentenceView& view = setting.view;
  const std::string_view time = view.tokens[view.items[placed.item].last - 1].text;
  const auto& tails = setting.grammar.sources.informed_tails;  // 3분기에
  const bool framing = std::any_of(tails.begin(), tails.end(), [&](auto tail) {
    return time.find(tail) != std::string_view::npos;
  });
  using std::chrono::sys_days;
  return !framing && sys_days(*now->from) - sys_days(*placed.period->to) < kReported;
}

void end_open_talk(const PeriodSetting& setting, const PeriodRow& row, Placed& placed) {
  const bool date = row.part == Part::Day || row.part == Part::Month;
  if (!date || placed.since || placed.use != Use::Main || !placed.period || !placed.period->to ||
      !setting.marks.after_to(placed.item))
    return;
  for (auto* talk : {&setting.context.forecast, &setting.context.period}) {
    if (!*talk || !(*talk)->from || (*talk)->to || *placed.period->to <= *(*talk)->from) continue;
    const std::string& edtf = (*talk)->edtf;
    const auto first = parse_period(edtf.substr(0, edtf.find('/')));
    if (!first) continue;
    redate(placed.period, span_period(*first, *placed.period));
    *talk = placed.period;
    return;
  }
}

void bound_ahead(const Context& context, const PeriodRow& row, Placed& placed) {
  const std::optional<Period>&until = placed.period, &now = context.published;
  if (row.frame != Frame::Until || !until || until->from || !until->to || !now || !now->to) return;
  const std::string& edtf = until->edtf;
  const std::optional<Period> end = parse_period(edtf.substr(edtf.find('/') + 1));
  if (!end || !end->to || !is_to_come(context, *end)) return;
  redate(placed.period, row.k == kFromNow ? span_period(day_period(*now->to), *end) : *end);
}

bool is_in_month_to_come(const Context& context, const Period& day) {
  const std::optional<Date>&now = context.published->from, &then = day.from;
  return then && now && (then->year() != now->year() || then->month() != now->month());
}

bool is_day_of_announcement(const PeriodSetting& setting, const Placed& placed,
                            const PeriodRow& row) {
  const std::optional<Period>& published = setting.context.published;
  if (placed.item > kOpeningItem || row.part != Part::Day || !placed.period || !placed.period->to ||
      !published || !published->from || *placed.period->to >= *published->from)
    return false;
  const auto size = static_cast<std::uint32_t>(setting.view.items.size());
  std::uint32_t said = placed.item + 1;
  while (said < size && !setting.marks.behind_saying(said)) ++said;
  return said < size && (setting.marks.in_future(said) || is_led_on_by_would(setting, said));
}

bool goes_on_with_forecast(const PeriodSetting& setting, const Placed& placed,
                           const PeriodRow& row) {
  constexpr std::uint32_t kReach = 20;  // items back to the stretch before
  const ClauseMarks& marks = setting.marks;
  if (setting.grammar.rules.order != WordOrder::HeadFirst || row.step != Step::Day ||
      setting.grammar.pack_classes.past_final == 0 || !names_weekday(setting, placed) ||
      marks.in_present(placed.item) || is_told_of_past(setting, placed.item))
    return false;
  std::uint32_t at = placed.item;
  while (at > 0 && placed.item - at < kReach && marks.stretch(at) == marks.stretch(placed.item))
    --at;
  return marks.stretch(at) + 1 == marks.stretch(placed.item) && marks.in_forecast(at) &&
         !marks.in_aside(at) && !marks.in_aside(placed.item);
}

bool is_of_participle(const PeriodSetting& setting, const Placed& placed) {
  const PackClasses& classes = setting.grammar.pack_classes;
  if (setting.grammar.rules.order != WordOrder::HeadFirst || classes.noun_end == 0 ||
      classes.past_final == 0 || placed.item < 2)
    return false;
  const std::uint32_t verb = placed.item - 1;
  return setting.view.items[verb - 1].kind == Item::Kind::Word &&
         setting.view.has(verb, classes.past_final) && !setting.view.has(verb, classes.was) &&
         !setting.view.has(verb - 1, classes.noun_end) &&
         !setting.view.has(verb - 1, classes.wont);
}

bool is_day_of_plan(const PeriodSetting& setting, const Placed& placed, const PeriodRow& row) {
  const std::optional<Period>& now = setting.context.published;
  const bool named = row.part == Part::Day || row.part == Part::Month;
  return named && placed.period && placed.period->to && now && now->from &&
         *placed.period->to < *now->from && setting.marks.in_future(placed.item) &&
         is_of_participle(setting, placed);
}

bool is_of_start(const PeriodSetting& setting, const Placed& placed) {
  constexpr std::uint32_t kReach = 6;  // items from the verb to the time
  constexpr std::chrono::days kHalfYear{182};
  const PackClasses& classes = setting.grammar.pack_classes;
  if (classes.starting == 0 || placed.use != Use::Main) return false;
  const auto age = std::chrono::sys_days(*setting.context.published->from) -
                   std::chrono::sys_days(*placed.period->to);
  if (!names_weekday(setting, placed) && age <= kHalfYear) return false;
  // "The trial starts after the crash on Monday killed 12"
  const auto size = static_cast<std::uint32_t>(setting.view.items.size());
  for (std::uint32_t at = placed.item + 1; at < size && at < placed.item + kReach; ++at)
    if (setting.view.has(at, classes.past_final)) return false;
  for (std::uint32_t at = placed.item; at > 0 && placed.item - at < kReach; --at) {
    if (setting.marks.stretch(at - 1) != setting.marks.stretch(placed.item) ||
        setting.view.has(at - 1, classes.past_final) ||
        setting.view.has(at - 1, classes.after_event))
      return false;
    if (setting.view.has(at - 1, classes.starting)) return true;
  }
  return false;
}

}  // namespace attest
