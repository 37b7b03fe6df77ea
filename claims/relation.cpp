#include "claims/relation.h"

#include <algorithm>
#include <array>

#include "claims/dimension.h"
#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::array<std::string_view, 8> kRelationNames{
    "agrees",       "contradicts", "revises",     "forecast",
    "other-period", "other-base",  "other-scope", "other-unit"};
constexpr std::array<std::string_view, 4> kHowNames{"", "exact", "rounded", "hedged"};

// "Hundreds of people" is too little to compare.
bool has_value(const Quantity& q) {
  return q.modifier != Modifier::Vague && (q.low || q.high);
}

bool is_point(const Quantity& q) {
  return q.low && q.high && *q.low == *q.high;
}

// A bound or a range says by itself that the figure is not to be taken to the digit.
bool is_hedged(const Quantity& q) {
  return q.modifier != Modifier::Exact && q.modifier != Modifier::About;
}

// "Three in four" and "half", beside a percentage, are as round as multiples of five percent.
Quantity as_percentage(const Quantity& fraction, const Quantity& own) {
  constexpr Decimal kFivePercent = 5;
  Quantity result = own;
  if (fraction.unit == unit::kRatio && fraction.modifier == Modifier::Exact)
    result.step = std::max(result.step, kFivePercent);
  return result;
}

// The weight of the last digit that is not zero: to what a round figure was rounded.
Decimal weight_of(const Decimal& value, const Decimal& step) {
  const Decimal plain = normalised(value);
  if (plain.scale() > 0) return {1, plain.scale()};
  std::int64_t weight = 1;
  for (std::int64_t rest = plain.coefficient(); rest != 0 && rest % 10 == 0; rest /= 10)
    weight *= 10;
  return std::max(Decimal(weight), step);
}

// `value` to the nearest multiple of `weight`.
std::optional<Decimal> rounded_to(const Decimal& value, const Decimal& weight) {
  const std::optional<Decimal> times = divide(value, weight, 0);
  return times ? multiply(*times, weight) : std::nullopt;
}

// A range in round numbers holds of what rounds into it: 2,929 lies in "2,400 to 2,900".
bool meets_when_rounded(const Quantity& range, const Quantity& point) {
  if (range.modifier != Modifier::Between || !range.low || !range.high || !is_point(point))
    return false;
  const Decimal weight =
      std::min(weight_of(*range.low, range.step), weight_of(*range.high, range.step));
  const std::optional<Decimal> round = rounded_to(*point.low, weight);
  return round && *round >= *range.low && *round <= *range.high;
}

// The years of a period that consists of whole years; 0 for any other.
int whole_years(const Period& period) {
  using namespace std::chrono;
  if (!period.from || !period.to) return 0;
  const bool begins = period.from->month() == January && period.from->day() == day{1};
  const bool ends = period.to->month() == December && period.to->day() == day{31};
  if (!begins || !ends) return 0;
  return static_cast<int>(period.to->year()) - static_cast<int>(period.from->year()) + 1;
}

bool lies_within(const Period& part, const Period& whole) {
  const bool begins = !whole.from || (part.from && *part.from >= *whole.from);
  const bool ends = !whole.to || (part.to && *part.to <= *whole.to);
  return begins && ends;
}

bool are_apart(const Period& a, const Period& b) {
  return (a.to && b.from && *a.to < *b.from) || (b.to && a.from && *b.to < *a.from);
}

// "Between 2,400 and 2,900 annually, 2008 to 2013" is said of each of those years.
bool each_year(const Claim& range, const Claim& one) {
  return range.quantity.modifier == Modifier::Between && whole_years(*range.period) > 1 &&
         whole_years(*one.period) >= 1 && !are_apart(*range.period, *one.period) &&
         whole_years(*one.period) < whole_years(*range.period);
}

// Counted from no day named to a day within the other period.  A first quarter begins
// with its year as well, but is a period of its own.
bool ends_early(const Period& count, const Period& whole) {
  return !count.from && count.to && whole.from && whole.to &&
         *count.to<*whole.to&& * count.to> * whole.from;
}

bool foresees(const Claim& claim) {
  return claim.status == Status::Forecast;
}

bool is_same_day(const PublishedClaim& a, const PublishedClaim& b) {
  return a.published && b.published && *a.published == *b.published;
}

// One of the two replaces the other: the source says which is provisional or final, or
// the same voice moves its forecast.
bool replaces(const Claim& a, const Claim& b) {
  return a.vintage != Vintage::Unknown || b.vintage != Vintage::Unknown ||
         (foresees(a) && foresees(b));
}

}  // namespace

std::optional<ValueComparison> compare_values(const Quantity& a, const Quantity& b) {
  if (!has_value(a) || !has_value(b)) return std::nullopt;
  if (dimension_of(a.unit).name != dimension_of(b.unit).name) return std::nullopt;
  std::optional<Quantity> left = in_own_unit(a);
  std::optional<Quantity> right = in_own_unit(b);
  if (!left || !right) return std::nullopt;
  if (a.unit != b.unit) {
    left->unit = right->unit = "";  // neither is counted any more
    left = as_percentage(a, *left);
    right = as_percentage(b, *right);
  }
  if (is_point(*left) && is_point(*right) && !is_hedged(a) && !is_hedged(b) &&
      *left->low == *right->low)
    return ValueComparison{true, How::Exact};
  const bool hedged = is_hedged(a) || is_hedged(b);
  const bool meets = can_meet(interval(*left), interval(*right)) ||
                     meets_when_rounded(*left, *right) || meets_when_rounded(*right, *left);
  return ValueComparison{meets, !meets ? How::None : hedged ? How::Hedged : How::Rounded};
}

PeriodRelation compare_periods(const Claim& a, const Claim& b) {
  if (!a.period || !b.period) return PeriodRelation::Unknown;
  if (*a.period == *b.period) return PeriodRelation::Same;
  if (each_year(a, b) || each_year(b, a)) return PeriodRelation::EachYear;
  if (ends_early(*a.period, *b.period) || ends_early(*b.period, *a.period))
    return PeriodRelation::ToDate;
  if (are_apart(*a.period, *b.period)) return PeriodRelation::Apart;
  if (lies_within(*a.period, *b.period) || lies_within(*b.period, *a.period))
    return PeriodRelation::Part;
  return PeriodRelation::Apart;
}

bool is_early(const PublishedClaim& side) {
  const std::optional<Period>& period = side.claim.period;
  return period && period->to && side.published && side.published->from &&
         *side.published->from < *period->to;
}

std::optional<Comparison> compare(const PublishedClaim& a, const PublishedClaim& b,
                                  bool same_origin) {
  const std::optional<ValueComparison> values = compare_values(a.claim.quantity, b.claim.quantity);
  if (!values) {
    if (!has_value(a.claim.quantity) || !has_value(b.claim.quantity)) return std::nullopt;
    return Comparison{Relation::OtherUnit, How::None};
  }
  const PeriodRelation periods = compare_periods(a.claim, b.claim);
  if (periods == PeriodRelation::Unknown) return std::nullopt;
  const bool comparable = periods == PeriodRelation::Same || periods == PeriodRelation::EachYear ||
                          periods == PeriodRelation::ToDate;
  if (!comparable) return Comparison{Relation::OtherPeriod, How::None};

  if (periods == PeriodRelation::ToDate) return Comparison{Relation::Forecast, values->how};
  const bool a_early = is_early(a) || foresees(a.claim);
  const bool b_early = is_early(b) || foresees(b.claim);
  if (a_early != b_early) return Comparison{Relation::Forecast, values->how};
  // Of a forecast and a count to date neither is the outcome, nor of counts on two days.
  if (a_early && (foresees(a.claim) != foresees(b.claim) ||
                  (!foresees(a.claim) && !values->meets && !is_same_day(a, b))))
    return std::nullopt;
  if (values->meets) return Comparison{Relation::Agrees, values->how};
  if (same_origin && replaces(a.claim, b.claim)) return Comparison{Relation::Revises, How::None};
  return Comparison{Relation::Contradicts, How::None};
}

std::string_view to_string(Relation relation) {
  return kRelationNames.at(static_cast<std::size_t>(relation));
}

std::string_view to_string(How how) {
  return kHowNames.at(static_cast<std::size_t>(how));
}

}  // namespace attest
