#include "extraction/periods/placed_period.h"

#include "extraction/periods/budget_years.h"
#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/lengths_of_time.h"
#include "extraction/periods/period_resolver.h"

namespace attest {

Dated dated_by(const Placed& placed) {
  if (placed.at_date) return Dated::AtDate;
  if (placed.since || placed.vague) return Dated::Since;
  return placed.now ? Dated::Now : Dated::During;
}

bool is_to_come(const Context& context, const Period& period) {
  const std::optional<Period>& published = context.published;
  return published && published->to && period.from && *period.from > *published->to;
}

bool is_ahead(const Context& context, const Placed& p) { return is_to_come(context, *p.period); }

bool goes_on_now(const Context& context, const std::optional<Period>& period) {
  const std::optional<Period>& now = context.published;
  return period && period->from && period->to && now && now->from && now->to &&
         *period->from <= *now->from && *now->to <= *period->to;
}

bool is_epithet(const Context& context, const Placed& own) {
  const std::optional<Period>& topic = context.topic;
  if (!own.epithet || !topic || !topic->from || !topic->to || !own.period->from) return false;
  return *topic->from <= *own.period->from && *own.period->to <= *topic->to &&
         own.period->edtf != topic->edtf;
}

bool is_by_the_way(const ClauseMarks& marks, const Placed& own) {
  return marks.bracket(own.item) != 0 || marks.in_aside(own.item);
}

bool is_sum_since(const Context& context, const Placed& own) {
  return own.since && context.topic && context.topic->edtf != own.period->edtf &&
         !is_ahead(context, own);
}

void note_fixed(const PeriodSetting& setting) {
  for (std::uint32_t i = 0; i < setting.found.size(); ++i) {
    const PeriodRow& row = setting.grammar.rules.periods[setting.found[i].row];
    const bool year = row.anchor == Anchor::Captured && row.level == Level::Year;
    if (row.k != 1 || !(year || row.part == Part::Day)) continue;
    const Calendar calendar{setting.context.published, std::nullopt};
    setting.context.fixed = resolve(setting.grammar, setting.found, i, calendar);
  }
}

std::optional<Period> since_when(const Grammar& grammar, const std::vector<PeriodFound>& found,
                                 std::uint32_t index, const Context& context,
                                 const Period& since) {
  const std::string first = since.edtf.substr(0, since.edtf.find('/'));
  if (found[index].inner.size() != 1) return parse_period(first);
  const Calendar calendar{context.published, context.period, nullptr, context.budget_year,
                          context.fixed};
  const auto named = resolve(grammar, found, found[index].inner.front(), calendar);
  // "Since 2011/12", and not "since the last week of May"
  const bool split = named && named->from && named->to && named->edtf.starts_with(first + "/");
  return split ? named : parse_period(first);
}

std::optional<Period> open_from(const Period& since, int years) {
  const auto first = parse_period(since.edtf.substr(0, since.edtf.find('/')));
  const auto moved = first ? years_on(*first, years) : std::nullopt;
  auto open = moved ? parse_period(moved->edtf + "/..") : std::nullopt;
  if (open) open->text = since.text;
  return open;
}

namespace {

// "During the third quarter last year", in a talk of this year's: told beside it, and it stays.
bool is_year_before(const std::optional<Period>& before, const PeriodRow& row,
                    const Period& period) {
  const bool part = row.part == Part::Quarter || row.part == Part::Half;
  if (!part || !before || !before->from || !before->to || !period.from || !period.to) return false;
  return shifted(*period.from, Step::Year, 1) == *before->from &&
         month_of(*period.to) == month_of(*before->to) &&
         year_of(*period.to) + 1 == year_of(*before->to);
}

}  // namespace

void take_news_day(Context& context, const PeriodRow& row, Placed& placed) {
  constexpr std::chrono::days kNews{4};
  const std::optional<Period>&now = context.published, &day = placed.period;
  if (!now || !now->to || !day || !day->from || day->from != day->to) return;
  if (row.anchor == Anchor::Published && row.k == kNewsDay && context.news_day) {
    redate(placed.period, *context.news_day);
    placed.now = day->edtf == now->edtf;
  }
  const bool named = row.part == Part::Day || (row.part == Part::Whole && row.step == Step::Day &&
                                               row.frame == Frame::In && row.k != kNewsDay);
  const auto age = std::chrono::sys_days(*now->to) - std::chrono::sys_days(*day->to);
  if (named && age >= std::chrono::days(0) && age <= kNews)
    context.news_day = day;
}

void take_own_year(const std::optional<Period>& before, const PeriodRow& row, Placed& placed) {
  if (placed.period && is_year_before(before, row, *placed.period)) placed.relative = true;
  if (!placed.period || !is_rolling_year(before) || row.frame != Frame::In) return;
  if (row.anchor == Anchor::Context && row.part == Part::Whole && row.step == Step::Year &&
      row.offset <= 0)
    redate(placed.period, years_on(*before, row.offset));
  // "In 2018-19", in a talk of the year to June 2021
  const int first = year_of(*placed.period->from);
  const bool split = (row.part == Part::YearSpan && row.k == 0) ||
                     (row.part == Part::BudgetYear && row.k == kBareSplit);
  if (split && year_of(*placed.period->to) == first + 1)
    redate(placed.period, years_on(*before, first - year_of(*before->from)));
}

namespace {

// 2028년까지 60%로 높인다: so it will be then.  모레까지 100㎜가 내린다: from today on.
void bound_ahead(const Context& context, Placed& placed) {
  constexpr std::chrono::days kFewDays{14};
  const std::string& edtf = placed.period->edtf;
  const std::optional<Period> end = parse_period(edtf.substr(edtf.find('/') + 1));
  const std::optional<Period>& now = context.published;
  if (!end || !end->to || !now || !now->to || !is_to_come(context, *end)) return;
  const bool soon = std::chrono::sys_days(*end->to) - std::chrono::sys_days(*now->to) <= kFewDays;
  redate(placed.period, soon ? span_period(day_period(*now->to), *end) : *end);
}

}  // namespace

void take_known_start(const Grammar& grammar, const Context& context, const PeriodRow& row,
                      Placed& placed) {
  if (row.frame != Frame::Until) return;
  const std::optional<Period>& until = placed.period;
  if (row.k == 1 && until && until->to && !is_to_come(context, day_period(*until->to))) {
    const int year = year_of(*until->to);
    const bool day = row.part == Part::Day;
    const Period first = day ? day_period(*year_period(year).from) : month_period(year, 1);
    const Period last = day ? day_period(*until->to) : month_period(year, month_of(*until->to));
    redate(placed.period, span_period(first, last));
    return;
  }
  // "By the end of June 34,000 had come": elsewhere what a date ends may be all there was.
  if (grammar.rules.order != WordOrder::HeadLast) return;
  constexpr std::size_t kUntilYear = 7;  // 지난해까지: "../2023" counts all there ever was
  if (!placed.period || placed.period->from || !placed.period->to) return;
  if (is_to_come(context, day_period(*until->to))) bound_ahead(context, placed);
  if (placed.period->from) return;
  if (placed.period->edtf.size() <= kUntilYear) return;
  for (const auto* talk : {&context.period, &context.topic}) {
    if (!*talk || !(*talk)->from || (*talk)->to != placed.period->to) continue;
    if ((*talk)->from == (*talk)->to) continue;
    redate(placed.period, *talk);
    return;
  }
}

void take_told_weekend(const Context& context, Placed& placed) {
  constexpr std::chrono::days kLongest{4};
  if (!placed.period || !placed.period->to) return;
  for (const auto* talk : {&context.period, &context.topic, &context.told_first}) {
    const std::optional<Period>& told = *talk;
    if (!told || !told->from || told->to != placed.period->to || told->from == told->to) continue;
    if (std::chrono::sys_days(*told->to) - std::chrono::sys_days(*told->from) >= kLongest) continue;
    redate(placed.period, *told);
    return;
  }
}

bool is_set_against(const PeriodRow& row) {
  return (row.anchor == Anchor::Published && row.part == Part::Whole && row.k == 3) ||
         (row.anchor == Anchor::Fixed && row.k > 1) || (row.level == Level::Span && row.k == 3);
}

bool is_part_of_year(Part part) {
  return part == Part::Quarter || part == Part::Half || part == Part::Month ||
         part == Part::MonthSpan;
}

}  // namespace attest
