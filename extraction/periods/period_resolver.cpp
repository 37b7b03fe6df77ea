#include "extraction/periods/period_resolver.h"

#include "extraction/periods/budget_years.h"
#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/captured_values.h"
#include "extraction/periods/fiscal_quarters.h"
#include "extraction/periods/nearest_dates.h"
#include "extraction/periods/period_frames.h"

namespace attest {
namespace {

using namespace std::chrono;
class Resolver {
 public:
  Resolver(const Grammar& grammar, const std::vector<PeriodFound>& found, const Calendar& calendar)
      : grammar_(grammar), values_(grammar), found_(found), calendar_(calendar) {}

  std::optional<Period> resolve(std::uint32_t index) const {
    const PeriodFound& found = found_[index];
    const PeriodRow& row = grammar_.rules.periods[found.row];
    if (row.anchor == Anchor::Fixed && stands_for(row, calendar_.fixed)) return calendar_.fixed;
    std::optional<Period> in = part(found, row);
    if (!in) return std::nullopt;
    if (row.frame == Frame::Until && ends_itself(found)) return in;
    return framed(row.frame, *in, published());
  }

 private:
  // 이달 1∼20일까지: what is bounded on both sides is not open at the front.
  bool ends_itself(const PeriodFound& found) const {
    if (found.inner.size() != 1) return false;
    const PeriodFound& inner = found_[found.inner.front()];
    const PeriodRow& row = grammar_.rules.periods[inner.row];
    return row.part == Part::MonthSpan || row.part == Part::FirstMonths ||
           row.part == Part::YearSpan || (row.part == Part::Day && values_.day_value(inner, 1));
  }

  // The day that stands for "now" in this section.
  std::optional<Date> published() const {
    if (!calendar_.published) return std::nullopt;
    return calendar_.published->to ? calendar_.published->to : calendar_.published->from;
  }
  // Some day of the period that the row is anchored in.
  std::optional<Date> anchor(const PeriodFound& found, const PeriodRow& row) const {
    if (!found.inner.empty() && row.anchor != Anchor::Context) {
      const auto inner = resolve(found.inner.front());
      if (!inner || !(inner->from || inner->to)) return std::nullopt;
      return shifted(inner->from ? *inner->from : *inner->to, row.step, row.offset);
    }
    switch (row.anchor) {
      case Anchor::Captured:
        if (const auto y = values_.value(found, "year")) return Date(year(*y), January, day(1));
        if (const auto y = values_.value(found, "yy"))
          return Date(year(*y < 50 ? 2000 + *y : 1900 + *y), January, day(1));
        return std::nullopt;
      case Anchor::Published:
        return published() ? std::optional(shifted(*published(), row.step, row.offset))
                           : std::nullopt;
      case Anchor::Fixed:
        if (!published() || year_of(*published()) <= row.k) return std::nullopt;
        return Date(year(row.k), January, day(1));
      case Anchor::Context:
        // "That day", where no day was talked of; "the next day" is none then.
        if (row.step == Step::Day && row.offset >= 0 && !is_day(calendar_.context))
          return row.offset == 0 && row.part != Part::StepsAgo ? published() : std::nullopt;
        if (!calendar_.context && row.k == 1) return of_no_talk(row, published());
        if (!calendar_.context || !(calendar_.context->from || calendar_.context->to))
          return std::nullopt;
        return shifted(seen_from(row, *calendar_.context, published()), row.step, row.offset);
      case Anchor::NearestPast:
      case Anchor::NearestNext:
        return published() ? named_date(values_, found, *published(), row) : std::nullopt;
      case Anchor::Nearest:
        return published() ? likeliest_date(values_, found, *published()) : std::nullopt;
    }
    return std::nullopt;
  }
  static bool is_part(const std::optional<Period>& p, int parts) {
    return p && p->edtf.find(parts == 4 ? "-Q" : "-H") != std::string::npos;
  }
  std::optional<Period> part(const PeriodFound& found, const PeriodRow& row) const {
    if (row.level == Level::Span && found.inner.size() >= 2) return between(found);
    if (row.anchor == Anchor::Context && row.part == Part::Whole &&
        (row.step == Step::Quarter || row.step == Step::Half))
      if (auto quarter = own_quarter(calendar_.context, row, published())) return quarter;
    if (is_of_own_year(grammar_, found_, found, calendar_.fiscal))
      return own_part(grammar_, found, calendar_.fiscal);
    const auto at = anchor(found, row);
    if (!at) return std::nullopt;
    const int y = year_of(*at);
    switch (row.part) {
      case Part::Whole:
      case Part::ToDate:
        return whole_of(found, row, *at);
      case Part::Month:
        return whole(captured_month(found, *at), Step::Month);
      case Part::MonthSpan:
        return months_named(row, values_, found, y, published());
      case Part::Day:
        return days_named(row, values_, found, *at);
      case Part::Quarter:  // "in the second", beside a half
        if (row.anchor == Anchor::Context && is_part(calendar_.context, 2))
          return numbered(found, row, 2, y);
        return numbered(found, row, 4, y);
      case Part::FullYear:
        return full_year(calendar_.fiscal, calendar_.context, published());
      case Part::Half:
        return numbered(found, row, 2, y);
      case Part::Season:
        return named_season(row, y, published());
      case Part::ToNext:
        return to_next(*calendar_.context, row.step);
      case Part::FirstDays:
        return first_days(
            captured_month(found, *at),
            values_.value(found, "n").value_or(row.k) * (row.step == Step::Week ? 7 : 1));
      case Part::FirstMonths: {
        const int months =
            values_.value(found, "n").value_or(row.k) * (row.step == Step::Quarter ? 3 : 1);
        if (months < 1 || months > 12) return std::nullopt;
        if (!found.inner.empty())  // "the first nine months of 2023/24"
          if (auto own = months_of_year(resolve(found.inner.front()), 0, months)) return own;
        const Period last = month_period(y, static_cast<unsigned>(months));
        if (row.anchor == Anchor::Published && months == 12 && *last.to > published())  // who knows
          return published()->month() > March ? std::nullopt : std::optional(year_period(y - 1));
        if (const auto d = values_.value(found, "day")) return year_to(*last.from, *d);
        if (is_long_over(row, last, published())) return std::nullopt;
        return span_period(month_period(y, 1), last);
      }
      case Part::SamePart:
        return same_part(found, row);
      case Part::WeekOfYear:
        return week_of_year(row, y, values_, found, published());
      case Part::FiscalQuarter:
        return std::nullopt;
      case Part::Fiscal:
        return fiscal_years(calendar_.budget, y, values_.value(found, "year", 1).value_or(y));
      case Part::BudgetYear:
        if (row.anchor != Anchor::Published)
          return split_year(y, values_.value(found, "yy"), values_.value(found, "year", 1),
                            first_month(calendar_.budget, row));
        if (!calendar_.budget || calendar_.fiscal != nullptr) return std::nullopt;
        return budget_year_at(*calendar_.budget, *published(), row.offset);
      case Part::NextSteps:
      case Part::StepsAgo: {
        const int n = values_.value(found, "n").value_or(row.k);
        if (n < 1 || n > 400) return std::nullopt;
        if (row.part == Part::StepsAgo)
          return steps_away(calendar_.context, row, *at, row.k < 0 ? n : -n);
        if (row.level == Level::Span && !found.inner.empty())
          if (auto own = steps_onward(resolve(found.inner.front()), row.step, n)) return own;
        const int on = row.anchor == Anchor::Published ? n : n - 1;  // "the next three years"
        const Date first = row.step == Step::Month ? captured_month(found, *at) : *at;
        return span_period(whole(first, row.step), whole(shifted(first, row.step, on), row.step));
      }
      case Part::Decade:
        return span_period(year_period(y - y % 10), year_period(y - y % 10 + 9));
      case Part::Century:
        return century_period(values_.value(found, "ord"), values_.value(found, "n"));
      case Part::Feast:
        return feast(row.k, *at);
      case Part::YearSpan: {
        const auto last = values_.value(found, "yy");
        const auto second = values_.value(found, "year", 1);
        const int end = values_.value(found, "year", 2)
                            .value_or(second.value_or(last ? y - y % 100 + *last : 0));
        return years_named(last ? calendar_.budget : std::nullopt, row, y, end);
      }
      case Part::SplitYear:
        return split_year(y, values_.value(found, "yy"), values_.value(found, "year", 1), row.k);
      case Part::Weekend:
        return weekend_before(*at, row.k == 0 ? 2 : row.k);
      case Part::LastSteps: {
        const int n = values_.value(found, "n").value_or(row.k);
        const bool apt = row.anchor != Anchor::Context || ends_step(*calendar_.context, row.step);
        if (n < 1 || n > 400 || !apt) return std::nullopt;
        const auto m = values_.month_value(found, 0);  // of a year that was captured
        const bool to_a_day = m || (row.anchor == Anchor::Published && row.offset == 0);
        if (row.step >= Step::Week && to_a_day)
          return steps_to(days_named(row, values_, found, *at), row.step, n);
        if (!m) return steps_until(*at, std::nullopt, row.step, n);
        return steps_until(captured_month(found, *at), values_.day_value(found), row.step, n);
      }
    }
    return std::nullopt;
  }

  // An inner period keeps its own granularity; "now" is as long as the known day of publication.
  std::optional<Period> whole_of(const PeriodFound& found, const PeriodRow& row,
                                 const Date& at) const {
    if (row.anchor == Anchor::Published && row.step == Step::Day && row.offset == 0)
      return calendar_.published;
    if (row.frame == Frame::Since && row.anchor == Anchor::Context && row.offset == 0)
      return calendar_.context;
    if (!found.inner.empty() && row.anchor == Anchor::Captured && row.offset == 0)
      return resolve(found.inner.front());
    if (row.anchor == Anchor::Context &&
        is_of_unfinished_year(row, at, calendar_.context, published()))
      return calendar_.context;
    if (row.anchor == Anchor::Published && row.step == Step::Week && row.k == 1 &&
        is_week_before(calendar_.context, published()))
      return calendar_.context;
    if (const auto week = weeks_off(row, calendar_.context)) return week;
    return whole(at, row.step);
  }

  // 2015년 5월부터 이듬해 3월까지: the end is told from the beginning.
  std::optional<Period> end_of(const std::optional<Period>& beginning, std::uint32_t index) const {
    if (!beginning || !is_told_onward(grammar_, found_, index)) return resolve(index);
    Calendar seen_from = calendar_;
    seen_from.context = beginning;
    return Resolver(grammar_, found_, seen_from).resolve(index);
  }
  std::optional<Period> between(const PeriodFound& found) const {
    auto a = resolve(found.inner[0]), b = end_of(a, found.inner.back());
    if (!a || !b || !a->from || !b->to) return std::nullopt;
    const bool week = grammar_.rules.periods[found_[found.inner[0]].row].step == Step::Week;
    if (week && b->from && *b->from < *b->to) return b;  // «за неделю — с 1 по 8 ноября»
    const PeriodFound& end = found_[found.inner.back()];
    const PeriodRow& last = grammar_.rules.periods[end.row];
    if (last.anchor == Anchor::Nearest) b = in_month_of(*a, *b, values_, end);
    if (*b->to < *a->from && last.anchor == Anchor::NearestPast)  // «по 15.01», "to Sunday"
      b = values_.value(end, "weekday") ? day_period(shifted(*b->to, Step::Week, 1))
                                        : years_on(*b, 1);
    // "From April 1 to May 31 last year": of the year that stands at the end.
    const PeriodRow& first = grammar_.rules.periods[found_[found.inner[0]].row];
    if (b && *b->to < *a->from && first.anchor == Anchor::NearestPast)
      a = years_on(*a, year_of(*b->to) - year_of(*a->from));
    if (a && b && *b->to < *a->from && first.anchor == Anchor::NearestPast) a = years_on(*a, -1);
    if (!a) return std::nullopt;
    if (!b || *a->from > *b->to) return std::nullopt;
    return span_period(*a, *b);
  }
  std::optional<Period> numbered(const PeriodFound& found, const PeriodRow& row, int parts,
                                 int y) const {
    const int k = part_number(grammar_, found);
    if (k == 0 && row.anchor == Anchor::NearestPast && published())  // «за полугодие»: that is over
      return whole(shifted(*published(), Step::Month, 1 - 12 / parts), row.step);
    if (k < 1 || k > parts) return std::nullopt;
    if (!found.inner.empty())  // "the first quarter of the 2024-25 financial year"
      if (auto own = part_of_year(resolve(found.inner.front()), k, parts)) return own;
    // "In the second quarter, after 0.7% in the first": beside another quarter only.
    if (row.anchor == Anchor::Context && !is_part(calendar_.context, parts)) return std::nullopt;
    const unsigned number = static_cast<unsigned>(k), months = 12 / static_cast<unsigned>(parts);
    const Date first(year(y), month((number - 1) * months + 1), day(1));
    // The last such quarter or half that is half over: before that, no figures of it are out.
    const Date middle = shifted(first, Step::Month, static_cast<int>(months / 2));
    if (row.anchor == Anchor::NearestPast && middle > published().value_or(middle)) --y;
    const Date ended = shifted(first, Step::Month, static_cast<int>(months) - 12);
    if (row.anchor == Anchor::Nearest && first > published().value_or(first) &&
        is_lately(ended, *published()))
      --y;
    return parts == 4 ? quarter_period(y, number) : half_period(y, number);
  }

  // The first of the captured month, or of the anchor's.
  Date captured_month(const PeriodFound& found, const Date& at) const {
    const auto m = values_.month_value(found, 0);
    return {at.year(), m ? month(static_cast<unsigned>(*m)) : at.month(), day(1)};
  }

  // "the same period last year": the part of the year talked of, moved by whole years.
  std::optional<Period> same_part(const PeriodFound& found, const PeriodRow& row) const {
    // "A year ago" is seen from today where nothing was talked of, "a year earlier" is not.
    const bool now = row.k == 1 && !calendar_.context;
    const std::optional<Period>& seen = now ? calendar_.published : calendar_.context;
    if (!seen || !seen->to) return std::nullopt;
    const Period& context = *seen;
    int offset = row.offset;
    if (!found.inner.empty()) {
      const auto named = resolve(found.inner.front());
      if (!named || !named->from) return std::nullopt;
      offset = years_off(grammar_.rules.periods[found_[found.inner.front()].row], *named, context);
    } else if (row.anchor == Anchor::Published) {
      if (!published()) return std::nullopt;
      offset = year_of(*published()) + row.offset - year_of(*context.to);
      if (offset >= 0) offset = row.offset;
    }
    return years_on(context, offset);
  }

  const Grammar& grammar_;
  const CapturedValues values_;
  const std::vector<PeriodFound>& found_;
  const Calendar& calendar_;
};

}  // namespace

std::optional<Period> resolve(const Grammar& grammar, const std::vector<PeriodFound>& found,
                              std::uint32_t index, const Calendar& calendar) {
  auto period = Resolver(grammar, found, calendar).resolve(index);
  if (period) period->text.clear();
  return period;
}

}  // namespace attest
