#include "extraction/periods/which_one.h"

#include <algorithm>
#include <chrono>
#include <string>

#include "extraction/periods/calendar_steps.h"

namespace attest {
namespace {

constexpr std::uint32_t kReach = 20;  // items between a time and the verb of its clause

std::optional<Period> week_before(const Placed& placed) {
  constexpr int kWeek = -7;  // days
  Period before = span_period(day_period(shifted(*placed.period->from, Step::Day, kWeek)),
                              day_period(shifted(*placed.period->to, Step::Day, kWeek)));
  before.text = placed.period->text;
  return before;
}

void end_before(Placed& placed) {
  const auto last = parse_period("../" + std::to_string(year_of(*placed.period->from) - 1));
  if (last) redate(placed.period, *last);
}

// «В новом году», printed from spring on, is of the next one.
bool is_of_year_to_begin(const PeriodSetting& setting, const PeriodRow& row) {
  const std::optional<Period>& published = setting.context.published;
  return row.anchor == Anchor::NearestNext && row.step == Step::Year && row.part == Part::Whole &&
         published && published->from && published->from->month() > std::chrono::March;
}

// «До 2014 года школ было 40»: what is over bounds what was, what is ahead bounds what will be.
bool is_bound_in_past(const PeriodSetting& setting, const PeriodRow& row, const Placed& placed) {
  const std::optional<Period>& published = setting.context.published;
  return row.k == kFromNow && row.part == Part::Whole && row.frame == Frame::In && placed.period &&
         placed.period->from && published && published->from &&
         *placed.period->from <= *published->from;
}

// «В выходные прошёл марафон»: what was is of no weekend to come.
bool is_weekend_over(const PeriodSetting& setting, const PeriodRow& row, const Placed& placed) {
  const Symbol past = setting.grammar.pack_classes.past_final;
  if (past == 0 || row.part != Part::Weekend || row.offset != 1 || !placed.period ||
      !placed.period->from || !placed.period->to || !is_ahead(setting.context, placed) ||
      setting.marks.in_future(placed.item) || setting.marks.in_forecast(placed.item))
    return false;
  const auto size = static_cast<std::uint32_t>(setting.view.items.size());
  const std::uint32_t end = std::min(size, placed.item + kReach);
  for (std::uint32_t at = placed.item - std::min(placed.item, kReach); at < end; ++at)
    if (setting.marks.stretch(at) == setting.marks.stretch(placed.item) &&
        setting.view.has(at, past))
      return true;
  return false;
}

// «По итогам года ждут прибыли», where no year was talked of: of the year that goes on, once
// nobody can still mean the last one.
bool is_of_year_to_end(const PeriodSetting& setting, const PeriodRow& row, const Placed& placed) {
  const std::optional<Period>& published = setting.context.published;
  return row.anchor == Anchor::Context && row.step == Step::Year && row.part == Part::Whole &&
         row.offset == 0 && row.k == 0 && row.frame == Frame::In && !placed.period &&
         setting.grammar.rules.order == WordOrder::HeadFirst && published && published->from &&
         published->from->month() > std::chrono::March &&
         (setting.marks.in_forecast(placed.item) || setting.marks.in_future(placed.item));
}

// «Год назад стоил 90 рублей, теперь — 120»: of a day that is only that of publication, or of no
// time at all, a year ago is the year before.
bool is_some_year_ago(const PeriodSetting& setting, const PeriodRow& row, const Placed& placed) {
  constexpr int kLoosely = 2;
  const std::optional<Period>& published = setting.context.published;
  if (row.part != Part::SamePart || row.k != kLoosely || !published || !published->from)
    return false;
  const std::optional<Period> day = years_on(*published, -1);
  return !placed.period || (day && placed.period->edtf == day->edtf);
}

// So many years off the one of publication, with the words that name it.
void take_year(const PeriodSetting& setting, int years, Placed& placed) {
  const Span words = setting.found[setting.view.items[placed.item].index].span;
  placed.period = year_period(year_of(*setting.context.published->from) + years);
  placed.period->text = slice(setting.view.text, words);
}

}  // namespace

void settle_which_one(const PeriodSetting& setting, const PeriodRow& row, Placed& placed) {
  if (is_of_year_to_begin(setting, row) && placed.period) {
    take_year(setting, 1, placed);
  } else if (is_of_year_to_end(setting, row, placed)) {
    take_year(setting, 0, placed);
  } else if (is_some_year_ago(setting, row, placed)) {
    take_year(setting, -1, placed);
  } else if (is_weekend_over(setting, row, placed)) {
    placed.period = week_before(placed);
  } else if (is_bound_in_past(setting, row, placed)) {
    end_before(placed);
  }
}

}  // namespace attest
