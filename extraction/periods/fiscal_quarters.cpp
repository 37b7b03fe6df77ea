#include "extraction/periods/fiscal_quarters.h"

#include <cstdlib>

#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/captured_values.h"
#include "extraction/periods/nearest_dates.h"

namespace attest {
namespace {

constexpr int kQuarters = 4, kMonths = 3;
constexpr unsigned kNamedByStart = 2;  // firms whose year ends by February name it either way

int number_of(const Grammar& grammar, const PeriodFound& found) {
  const CapturedValues values(grammar);
  for (const std::string_view cls : {"ord", "int"})
    if (const auto n = values.value(found, cls); n && *n >= 1 && *n <= kQuarters) return *n;
  return 0;
}

Period months_on(const Period& quarter, int quarters) {
  const Date first = shifted(*quarter.from, Step::Month, kMonths * quarters);
  const Date last = shifted(first, Step::Month, kMonths - 1);
  return span_period(whole(first, Step::Month), whole(last, Step::Month));
}

// "The quarter ended April 26", "the three months to April".
bool dates_quarter(const PeriodRow& row, const Grammar& grammar, const PeriodFound& found) {
  if (row.part != Part::LastSteps || row.step != Step::Month) return false;
  return CapturedValues(grammar).value(found, "n").value_or(row.k) == kMonths;
}

// The one with this number, seen from the one that the section told of.
std::optional<Period> fiscal_quarter(const FiscalQuarter& told, int number) {
  if (number == 0) number = told.number;
  if (!told.period) return number == told.number ? std::optional(Period{}) : std::nullopt;
  if (told.number == 0 || number == 0) return std::nullopt;
  // The next one, else the last such one.
  int quarters = number - told.number;
  if (quarters > 1) quarters -= kQuarters;
  if (quarters < -2) quarters += kQuarters;
  return quarters == 0 ? told.period : months_on(*told.period, quarters);
}

// The firm's year that ends in `year`.
std::optional<Period> fiscal_year(const FiscalQuarter& told, int year) {
  if (!told.period || told.number == 0) return std::nullopt;
  const Period last = months_on(*told.period, kQuarters - told.number);
  const unsigned month = month_of(*last.to);
  if (month <= kNamedByStart) return std::nullopt;
  const Period end = month_period(year, month);
  return span_period(whole(shifted(*end.from, Step::Month, -11), Step::Month), end);
}

// The last quarter or half, where its reports come out.
std::optional<Period> reported_part(const std::optional<Date>& now, Step step) {
  constexpr std::chrono::days kLately{75};
  if (!now) return std::nullopt;
  const Period last = whole(shifted(*now, step, -1), step);
  const auto age = std::chrono::sys_days(*now) - std::chrono::sys_days(*last.to);
  return age <= kLately ? std::optional(last) : std::nullopt;
}

}  // namespace

bool is_quarter_long(const Period& period) {
  if (!period.from || !period.to || period.from->day() != std::chrono::day(1)) return false;
  const Date last = shifted(*period.from, Step::Month, kMonths - 1);
  return *period.to == last_day(year_of(last), month_of(last));
}

std::optional<Period> own_quarter(const std::optional<Period>& context, const PeriodRow& row,
                                  const std::optional<Date>& now) {
  const int offset = row.offset;
  if (!context)
    return offset == 0 && row.frame == Frame::In ? reported_part(now, row.step) : std::nullopt;
  if (is_undated(*context)) return offset == 0 ? context : std::nullopt;
  // One that is not over has no results yet.
  const Date& last = context->to ? *context->to : *context->from;
  const bool told = context->edtf.find("-Q") != std::string::npos || is_quarter_long(*context);
  const bool coming = now && *whole(last, row.step).to > *now;
  if (row.step == Step::Half || (offset == 0 && row.frame == Frame::In && !told && coming))
    return coming ? reported_part(now, row.step) : std::nullopt;
  if (!is_quarter_long(*context) || context->edtf.find("-Q") != std::string::npos)
    return std::nullopt;
  return offset == 0 ? context : months_on(*context, offset);
}

int part_number(const Grammar& grammar, const PeriodFound& found) {
  const int k = grammar.rules.periods[found.row].k;
  const CapturedValues values(grammar);
  for (const std::string_view cls : {"ord", "n", "int", "roman"})
    if (const auto v = values.value(found, cls); v && k == 0) return *v;
  return k;
}

bool is_of_own_year(const Grammar& grammar, const std::vector<PeriodFound>& all,
                    const PeriodFound& found, const FiscalQuarter* told) {
  const PeriodRow& row = grammar.rules.periods[found.row];
  if (row.part == Part::FiscalQuarter) return true;
  if (told == nullptr || told->number == 0) return false;
  const bool bare = found.inner.empty() ||
                    grammar.rules.periods[all[found.inner.front()].row].part == Part::Fiscal;
  return row.part == Part::Fiscal || (row.part == Part::Quarter && bare);
}

std::optional<Period> own_part(const Grammar& grammar, const PeriodFound& found,
                               const FiscalQuarter* told) {
  if (told == nullptr) return std::nullopt;
  if (grammar.rules.periods[found.row].part != Part::Fiscal)
    return fiscal_quarter(*told, part_number(grammar, found));
  const CapturedValues values(grammar);
  constexpr int kCentury = 2000;
  const auto year = values.value(found, "year"), yy = values.value(found, "yy");
  return year || yy ? fiscal_year(*told, year ? *year : kCentury + *yy) : std::nullopt;
}

std::optional<Period> full_year(const FiscalQuarter* told, const std::optional<Period>& context,
                                const std::optional<Date>& now) {
  if (told == nullptr || told->number != kQuarters || !told->period || !told->period->to)
    return reported_year(context, now);
  const Period last = whole(*told->period->to, Step::Month);
  return span_period(whole(shifted(*last.from, Step::Month, -11), Step::Month), last);
}

bool is_fiscal_quarter(const Grammar& grammar, const std::vector<PeriodFound>& found,
                       std::uint32_t index) {
  const PeriodRow& row = grammar.rules.periods[found[index].row];
  const auto& inner = found[index].inner;
  const bool of_fiscal = row.part == Part::Quarter && !inner.empty() &&
                         grammar.rules.periods[found[inner.front()].row].part == Part::Fiscal;
  return row.part == Part::FiscalQuarter || of_fiscal;
}

void note_fiscal(const Grammar& grammar, const std::vector<PeriodFound>& found, std::uint32_t index,
                 const std::optional<Period>& resolved, Context& context) {
  const PeriodRow& row = grammar.rules.periods[found[index].row];
  // "The fiscal year 1994/95 beginning on July 1": so do the others of the text.
  if (row.level == Level::Year && row.part == Part::NextSteps && row.step == Step::Month &&
      resolved && resolved->from) {
    context.budget_year = BudgetYear{month_of(*resolved->from), true, true};
    context.budget_named = true;
  }
  std::optional<FiscalQuarter>& told = context.fiscal;
  const int number = number_of(grammar, found[index]);
  if (is_fiscal_quarter(grammar, found, index)) {
    if (!told) told.emplace();
    if (told->number == 0) told->number = number;
  }
  if (!resolved || !dates_quarter(row, grammar, found[index])) return;
  if (!context.three_months) context.three_months = resolved;
  const bool named = row.k == kMonths;  // and not "the three months", which any may be
  if (!told && named) told.emplace();
  if (!told || told->period || (number != 0 && told->number != 0 && number != told->number)) return;
  if (told->number == 0 && named) told->number = number;
  told->period = resolved;
  for (std::optional<Period>* p : {&context.topic, &context.period, &context.forecast})
    if (*p && is_undated(**p)) *p = resolved;
}

namespace {

// The only span of so many months in the claims that no calendar names so; nullopt where none is
// or several are, but for the same one a year earlier.
std::optional<Period> told_span(int months, std::size_t begin, const std::vector<Claim>& claims) {
  std::optional<Period> told;
  for (std::size_t c = begin; c < claims.size(); ++c) {
    const std::optional<Period>& period = claims[c].period;
    if (!period || !period->from || !period->to || period->text.empty()) continue;
    const Date end = shifted(*period->from, Step::Month, months);
    const bool so_long = std::chrono::sys_days(end) - std::chrono::sys_days(*period->to) ==
                         std::chrono::days(1);
    const bool first = unsigned(period->from->day()) == 1;
    const bool calendar = month_of(*period->from) % static_cast<unsigned>(months) == 1;
    if (!so_long || !first || calendar) continue;
    if (!told || *told->to < *period->to) {
      if (told && month_of(*told->to) != month_of(*period->to)) return std::nullopt;
      told = period;
    } else if (month_of(*told->to) != month_of(*period->to)) {
      return std::nullopt;
    }
  }
  if (told) told->text.clear();
  return told;
}

void settle_years(const std::optional<Date>& published, std::size_t begin,
                  std::vector<Claim>& claims) {
  const std::optional<Period> half = told_span(6, begin, claims);
  const std::optional<Period> year = told_span(12, begin, claims);
  for (std::size_t c = begin; (half || year) && c < claims.size(); ++c) {
    const std::optional<Period>& period = claims[c].period;
    if (!period || !period->from || !period->to) continue;
    // Of two halves that the calendar knows the one that was over when it was reported.
    const bool is_half = period->edtf.find("-H") != std::string::npos &&
                         period->text.find("20") == std::string::npos;
    if (half && published && is_half && *period->from <= *half->to && *half->from <= *period->to &&
        *half->to < *published)
      redate(claims[c].period, *half);
    const std::string span = year ? std::to_string(year_of(*year->from)) + "/" +
                                        std::to_string(year_of(*year->to))
                                  : std::string();
    if (year && period->edtf == span) redate(claims[c].period, *year);
  }
}

// "The fourth quarter", reported in May of "the three months to March 31": no calendar quarter is
// reported so late, and the firm has told which one it means.
void settle_reported_quarter(const Context& context, std::size_t begin,
                             std::vector<Claim>& claims) {
  constexpr std::chrono::days kLatest{95};
  using std::chrono::sys_days;
  const std::optional<Period>&told = context.three_months, &now = context.published;
  if (!told || !told->to || !now || !now->from || *told->to > *now->from) return;
  const auto age = [&](const Period& period) {
    return sys_days(*now->from) - sys_days(*period.to);
  };
  if (age(*told) > kLatest) return;
  for (std::size_t c = begin; c < claims.size(); ++c) {
    std::optional<Period>& period = claims[c].period;
    if (!period || !period->to || period->edtf.find("-Q") == std::string::npos) continue;
    const bool bare = !period->text.empty() && period->text.find("20") == std::string::npos;
    // "The third quarter last year", in a talk of July to September
    if (month_of(*period->to) == month_of(*told->to)) continue;
    if (!bare || *period->to >= *told->from || age(*period) <= kLatest) continue;
    constexpr int kYear = 365;  // "same quarter previous fiscal" is a year before the one told
    const auto apart = sys_days(*told->from) - sys_days(*period->from);
    redate(period, years_on(*told, -static_cast<int>(apart.count() / kYear)));
  }
}

void settle_quarters(const std::optional<FiscalQuarter>& told, std::size_t begin,
                   std::vector<Claim>& claims) {
  for (std::size_t c = begin; c < claims.size(); ++c) {
    std::optional<Period>& period = claims[c].period;
    if (!period || !is_undated(*period)) continue;
    redate(period, told ? told->period : std::nullopt);
  }
}

}  // namespace

void settle_own_times(const Context& context, std::size_t begin, std::vector<Claim>& claims) {
  settle_quarters(context.fiscal, begin, claims);
  settle_reported_quarter(context, begin, claims);
  settle_years(context.published ? context.published->from : std::nullopt, begin, claims);
}

}  // namespace attest
