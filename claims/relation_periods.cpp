#include "claims/relation_periods.h"

#include <algorithm>
#include <chrono>

#include "claims/unit.h"
#include "claims/whole_years.h"

namespace attest {
namespace {

bool lies_within(const Period& part, const Period& whole) {
  const bool begins = !whole.from || (part.from && *part.from >= *whole.from);
  const bool ends = !whole.to || (part.to && *part.to <= *whole.to);
  return begins && ends;
}

bool are_apart(const Period& a, const Period& b) {
  return (a.to && b.from && *a.to < *b.from) || (b.to && a.from && *b.to < *a.from);
}

// "Between 300 and 350 a year, 2016 to 2019" is said of each of those years.
bool each_year(const Claim& range, const Claim& one) {
  return range.quantity.modifier == Modifier::Between && whole_years(*range.period) > 1 &&
         whole_years(*one.period) >= 1 && !are_apart(*range.period, *one.period) &&
         whole_years(*one.period) < whole_years(*range.period);
}

// Counted since nobody says when, and what stood on the day when the count ended.
bool end_together(const Period& a, const Period& b) {
  return a.to && b.to && *a.to == *b.to && ((!a.from && is_day(b)) || (!b.from && is_day(a)));
}

// "Since January", told on two days of one week.
bool end_nearly(const Period& a, const Period& b) {
  constexpr int kPart = 8;  // of their length that they may differ by
  if (!a.from || !a.to || a.from != b.from || !b.to || is_day(a) || is_day(b)) return false;
  const auto apart = std::chrono::sys_days(*a.to) - std::chrono::sys_days(*b.to);
  const auto length =
      std::chrono::sys_days(std::max(*a.to, *b.to)) - std::chrono::sys_days(*a.from);
  const auto is_whole_month = [](const Period& p) {
    return *p.to == p.to->year() / p.to->month() / std::chrono::last;
  };
  if (is_whole_month(a) && is_whole_month(b)) return false;
  return kPart * std::chrono::abs(apart) <= length;
}

// "Last weekend's flood", "the flood of July 27": what befell people in some days is dated by any.
bool are_of_some_days(const Period& a, const Period& b) {
  constexpr std::chrono::days kSomeDays{3};
  const auto is_short = [&](const Period& p) {
    return p.from && p.to &&
           std::chrono::sys_days(*p.to) - std::chrono::sys_days(*p.from) <= kSomeDays;
  };
  return is_short(a) && is_short(b) && (lies_within(a, b) || lies_within(b, a));
}

// Counted from no day named to a day within the other period.  A first quarter begins
// with its year as well, but is a period of its own.
bool ends_early(const Period& count, const Period& whole) {
  constexpr std::chrono::days kYear{366};
  if (count.from || !count.to || !whole.from || !whole.to) return false;
  if (std::chrono::sys_days(*whole.to) - std::chrono::sys_days(*whole.from) > kYear) return false;
  return *whole.from < *count.to && *count.to < *whole.to;
}

}  // namespace

PeriodRelation compare_periods(const Claim& a, const Claim& b) {
  if (!a.period || !b.period) return PeriodRelation::Unknown;
  if (*a.period == *b.period || end_together(*a.period, *b.period)) return PeriodRelation::Same;
  if (end_nearly(*a.period, *b.period) || are_of_some_days(*a.period, *b.period))
    return PeriodRelation::Nearly;
  if (each_year(a, b) || each_year(b, a)) return PeriodRelation::EachYear;
  if (ends_early(*a.period, *b.period) || ends_early(*b.period, *a.period))
    return PeriodRelation::ToDate;
  if (are_apart(*a.period, *b.period)) return PeriodRelation::Apart;
  if (lies_within(*a.period, *b.period) || lies_within(*b.period, *a.period))
    return PeriodRelation::Part;
  return PeriodRelation::Apart;
}

bool some_years(const Claim& a, const Claim& b) {
  const auto rough = [](const Claim& claim) {
    const Modifier modifier = claim.quantity.modifier;
    const bool in_the_past = !claim.period->from && modifier == Modifier::Between;
    const bool of_years = whole_years(*claim.period) > 1 &&
                          (modifier == Modifier::About || modifier == Modifier::Between);
    return claim.measure.role != Role::Change && (in_the_past || of_years);
  };
  const auto may_hold_for = [&](const Claim& years, const Claim& one) {
    return rough(years) && whole_years(*one.period) >= 1 && !are_apart(*years.period, *one.period);
  };
  return may_hold_for(a, b) || may_hold_for(b, a);
}

bool holds_since(const PublishedClaim& bound, const PublishedClaim& part) {
  constexpr std::chrono::days kYear{365};
  const Quantity& q = bound.claim.quantity;
  const Period &long_time = *bound.claim.period, &time = *part.claim.period;
  const bool lasts = long_time.from && long_time.to && bound.published && bound.published->from &&
                     *long_time.to >= *bound.published->from;
  return lasts && bound.claim.measure.role == Role::Share &&
         part.claim.measure.role == Role::Share && q.low.has_value() != q.high.has_value() &&
         lies_within(time, long_time) &&
         std::chrono::sys_days(*long_time.to) - std::chrono::sys_days(*long_time.from) > kYear;
}

bool is_event_of(const Claim& a, const Claim& b) {
  constexpr std::chrono::days kMonth{31};
  constexpr Decimal kMany = 100;
  const auto counts_many = [&](const Claim& claim) {
    const Quantity& q = claim.quantity;
    return (q.unit == unit::kPerson || q.unit == unit::kCount) &&
           claim.measure.role == Role::Level && (q.low ? q.low : q.high).value_or(0) >= kMany;
  };
  const Period &one = *a.period, &other = *b.period;
  const Period& day = is_day(one) ? one : other;
  const Period& month = is_day(one) ? other : one;
  return is_day(day) && month.from && month.to && lies_within(day, month) &&
         std::chrono::sys_days(*month.to) - std::chrono::sys_days(*month.from) < kMonth &&
         counts_many(a) && counts_many(b);
}

bool are_near_days(Date a, Date b) {
  constexpr std::chrono::days kSomeWeeks{45};
  const auto apart = std::chrono::sys_days(a) - std::chrono::sys_days(b);
  return apart <= kSomeWeeks && -apart <= kSomeWeeks;
}

bool stand_near(const PublishedClaim& a, const PublishedClaim& b) {
  const auto stands = [](const PublishedClaim& side) {
    return is_day(*side.claim.period) && side.claim.measure.aspect != Aspect::Flow &&
           (side.claim.measure.aspect == Aspect::Stock || side.published == side.claim.period);
  };
  return stands(a) && stands(b) && are_near_days(*a.claim.period->to, *b.claim.period->to);
}

}  // namespace attest
