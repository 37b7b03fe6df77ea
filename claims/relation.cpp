#include "claims/relation.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "claims/dimension.h"
#include "claims/relation_periods.h"
#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::array<std::string_view, 8> kRelationNames{
    "agrees",       "contradicts", "revises",     "forecast",
    "other-period", "other-base",  "other-scope", "other-unit"};
constexpr std::array<std::string_view, 4> kHowNames{"", "exact", "rounded", "hedged"};

bool has_value(const Quantity& q) {
  return q.low || q.high;
}

// "Hundreds of people" are some from 100 to below 1,000, if not taken to the letter.
std::optional<Interval> loose_interval(const Quantity& vague) {
  const std::optional<Decimal> high = vague.low ? shift(*vague.low, 1) : std::nullopt;
  if (!high) return std::nullopt;
  return Interval{vague.low, high, false, true};
}

// The interval of what is compared with something vague, twice as wide.
Interval widened(Interval interval) {
  if (interval.low) interval.low = divide(*interval.low, 2, interval.low->scale() + 1);
  if (interval.high) interval.high = multiply(*interval.high, 2);
  return interval;
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

// "More than 1,600 homes" are called 1,600 in a headline, and 1,600여: a round number is a bound.
bool is_round_bound(const Quantity& bound, const Quantity& point) {
  constexpr Decimal kTen = 10;
  const std::optional<Decimal>& end = bound.low ? bound.low : bound.high;
  const bool is_bound = end && !(bound.low && bound.high);
  return is_bound && bound.modifier != Modifier::Vague && is_point(point) && *point.low == *end &&
         weight_of(*end, bound.step) >= kTen;
}

// 1조8천412억 is 1조8천400억 in fewer words: large sums are cut to three digits or more.
bool is_round_sum(const Quantity& round, const Quantity& sum) {
  constexpr Decimal kThreeDigits = 100;
  constexpr Decimal kThousand = 1000;
  if (!unit::is_currency(round.unit) || !is_point(round) || !is_point(sum)) return false;
  const Decimal weight = weight_of(*round.low, round.step);
  const std::optional<Decimal> digits = divide(*round.low, weight, 0);
  return digits && *digits >= kThreeDigits && weight >= kThousand &&
         rounded_to(*sum.low, weight) == round.low;
}

// What is vague meets what lies in it, contradicts what is far off, and leaves the rest open.
std::optional<ValueComparison> vaguely(const Quantity& a, const Quantity& b) {
  const auto allowed = [](const Quantity& q) {
    return q.modifier == Modifier::Vague ? loose_interval(q) : interval(q);
  };
  const std::optional<Interval> left = allowed(a);
  const std::optional<Interval> right = allowed(b);
  if (!left || !right) return std::nullopt;
  if (can_meet(*left, *right)) return ValueComparison{true, How::Hedged};
  if (can_meet(widened(*left), *right) || can_meet(*left, widened(*right))) return std::nullopt;
  return ValueComparison{false, How::None};
}

bool foresees(const Claim& claim) {
  return claim.status == Status::Forecast;
}

bool is_same_day(const PublishedClaim& a, const PublishedClaim& b) {
  return a.published && b.published && *a.published == *b.published;
}

// The count was told after the forecast: for harvests the year may be over before its end.
bool is_told_later(const PublishedClaim& a, const PublishedClaim& b) {
  const PublishedClaim& forecast = foresees(a.claim) ? a : b;
  const PublishedClaim& count = foresees(a.claim) ? b : a;
  return forecast.published && count.published && forecast.published->to && count.published->from &&
         *forecast.published->to < *count.published->from;
}

// One of the two replaces the other: the source says which is provisional or final, or
// the same voice moves its forecast.  Two final figures are of two things.
bool replaces(const Claim& a, const Claim& b) {
  if (a.vintage == Vintage::Final && b.vintage == Vintage::Final) return false;
  return a.vintage != Vintage::Unknown || b.vintage != Vintage::Unknown ||
         (foresees(a) && foresees(b));
}

// `left` and `right` are `a` and `b` as told, in one unit.
std::optional<ValueComparison> compare_in_one_unit(const Quantity& a, const Quantity& b,
                                                   const Quantity& left, const Quantity& right) {
  if (is_point(left) && is_point(right) && !is_hedged(a) && !is_hedged(b) &&
      *left.low == *right.low)
    return ValueComparison{true, How::Exact};
  if (a.modifier == Modifier::Vague || b.modifier == Modifier::Vague) return vaguely(left, right);
  const bool hedged = is_hedged(a) || is_hedged(b);
  const bool meets = can_meet(interval(left), interval(right)) ||
                     meets_when_rounded(left, right) || meets_when_rounded(right, left) ||
                     is_round_sum(left, right) || is_round_sum(right, left) ||
                     is_round_bound(left, right) || is_round_bound(right, left);
  return ValueComparison{meets, !meets ? How::None : hedged ? How::Hedged : How::Rounded};
}

}  // namespace

std::optional<ValueComparison> compare_values(const Quantity& a, const Quantity& b) {
  if (!has_value(a) || !has_value(b)) return std::nullopt;
  if (a.unit == b.unit) return compare_in_one_unit(a, b, a, b);
  if (dimension_of(a.unit).name != dimension_of(b.unit).name) return std::nullopt;
  std::optional<Quantity> left = in_own_unit(a);
  std::optional<Quantity> right = in_own_unit(b);
  if (!left || !right) return std::nullopt;
  left->unit = right->unit = "";  // neither is counted any more
  return compare_in_one_unit(a, b, as_percentage(a, *left), as_percentage(b, *right));
}

bool is_early(const PublishedClaim& side) {
  constexpr int kLastOf = 20;  // what is told in the last twentieth of a period is its outcome
  const std::optional<Period>& period = side.claim.period;
  if (!period || !period->to || !side.published || !side.published->from) return false;
  using std::chrono::sys_days;
  const auto left = sys_days(*period->to) - sys_days(*side.published->from);
  if (left.count() <= 0) return false;
  return !period->from || kLastOf * left > sys_days(*period->to) - sys_days(*period->from);
}

namespace {

// A share of "this year", told in July, is of what has been counted of it: from January to May.
bool is_so_far(const PublishedClaim& year, const PublishedClaim& part) {
  constexpr std::chrono::days kUntilTold{75};
  const auto is_known_share = [](const Claim& claim) {
    return dimension_of(claim.quantity.unit).name == "fraction" && claim.period &&
           claim.measure.role != Role::Change && claim.status != Status::Forecast;
  };
  if (!is_known_share(year.claim) || !is_known_share(part.claim) || !is_early(year)) return false;
  const Period& whole = *year.claim.period;
  const Period& counted = *part.claim.period;
  if (!whole.from || whole.from != counted.from || !counted.to || *counted.to >= *whole.to)
    return false;
  using std::chrono::sys_days;
  const auto told_after = sys_days(*year.published->from) - sys_days(*counted.to);
  return told_after >= std::chrono::days{0} && told_after <= kUntilTold;
}

}  // namespace

std::optional<Comparison> compare(const PublishedClaim& a, const PublishedClaim& b,
                                  bool same_origin) {
  const std::optional<ValueComparison> values = compare_values(a.claim.quantity, b.claim.quantity);
  if (!values) {
    if (!has_value(a.claim.quantity) || !has_value(b.claim.quantity) ||
        dimension_of(a.claim.quantity.unit).name == dimension_of(b.claim.quantity.unit).name)
      return std::nullopt;
    return Comparison{Relation::OtherUnit, How::None};
  }
  const PeriodRelation periods = compare_periods(a.claim, b.claim);
  if (periods == PeriodRelation::Unknown) return std::nullopt;
  if (periods == PeriodRelation::Nearly)  // what two days tell apart is no contradiction
    return values->meets ? std::optional(Comparison{Relation::Agrees, values->how}) : std::nullopt;
  const bool comparable = periods == PeriodRelation::Same || periods == PeriodRelation::EachYear ||
                          periods == PeriodRelation::ToDate;
  if (!comparable)
    return values->meets && (some_years(a.claim, b.claim) || stand_near(a, b) ||
                             is_event_of(a.claim, b.claim) || is_so_far(a, b) || is_so_far(b, a) ||
                             holds_since(a, b) || holds_since(b, a))
               ? Comparison{Relation::Agrees, values->how}
               : Comparison{Relation::OtherPeriod, How::None};

  if (periods == PeriodRelation::ToDate) return Comparison{Relation::Forecast, values->how};
  const bool a_early = is_early(a) || foresees(a.claim);
  const bool b_early = is_early(b) || foresees(b.claim);
  const bool foreseen = foresees(a.claim) || foresees(b.claim);
  // What was counted so far this year is no refutation of a range for many years.
  if (periods == PeriodRelation::EachYear && a_early != b_early && !foreseen) return std::nullopt;
  // A count that holds to the end was the outcome already.
  if (a_early != b_early && (foreseen || !values->meets))
    return Comparison{Relation::Forecast, values->how};
  // Of a forecast and a count to date neither is the outcome, nor of counts on two days.
  if (a_early && b_early && foresees(a.claim) != foresees(b.claim) && is_told_later(a, b)) {
    const Status status = (foresees(a.claim) ? b : a).claim.status;
    if (same_origin && status == Status::Estimated)  // "raised its estimate" of what is to come
      return values->meets ? Comparison{Relation::Agrees, values->how}
                           : Comparison{Relation::Revises, How::None};
    return Comparison{Relation::Forecast, values->how};
  }
  if (a_early && b_early &&
      (foresees(a.claim) != foresees(b.claim) ||
       (!foreseen && !values->meets && !is_same_day(a, b))))
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
