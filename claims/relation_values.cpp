#include <algorithm>

#include "claims/dimension.h"
#include "claims/relation.h"
#include "claims/unit.h"

namespace attest {
namespace {

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

// By one of two systems: not time, which all count alike.
bool is_measured(std::string_view unit) {
  const std::string dimension = dimension_of(unit).name;
  return dimension.starts_with("length") || dimension.starts_with("area") ||
         dimension.starts_with("mass") || dimension.starts_with("volume");
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

// Acres are told of hectares that were counted, and miles of kilometres: what has been brought
// from one system to another is as round as it looks, but keeps two digits.
Quantity as_brought_over(const Quantity& own, const Quantity& converted) {
  if (own.modifier != Modifier::Exact || !is_point(own)) return converted;
  const Decimal weight = weight_of(*own.low, own.step);
  const std::optional<Decimal> most = divide(*own.low, 10, 0);
  Quantity round = own;
  while (round.step < weight && most && *most >= *multiply(round.step, 10))
    round.step = *multiply(round.step, 10);
  const std::optional<Quantity> moved = in_own_unit(round);
  Quantity result = converted;
  if (moved) result.step = std::max(converted.step, moved->step);
  return result;
}

// Thousandfold and the like: of one system, as grams and tonnes are.
bool are_of_one_system(const Quantity& a, const Quantity& b) {
  constexpr int kDigits = 9;
  const auto times =
      divide(dimension_of(a.unit).factor, dimension_of(b.unit).factor, kDigits);
  if (!times) return true;
  std::int64_t rest = normalised(*times).coefficient();
  while (rest != 0 && rest % 10 == 0) rest /= 10;
  return rest <= 1;
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

bool is_told_in_thousands(const Quantity& told) {
  constexpr Decimal kThousand = 1000;
  return told.step >= kThousand;
}

// 150만 is 1.5 million in other words, and $82,000 million are 82 billion: of a number that is told
// in thousands or more, zeros before that word say nothing, and what rounds to it may be it or not.
bool may_be_rounded(const Quantity& round, const Quantity& other) {
  constexpr Decimal kTwoDigits = 10;
  if (!is_point(round) || !is_point(other)) return false;
  const Decimal weight = weight_of(*round.low, round.step);
  const std::optional<Decimal> digits = divide(*round.low, weight, 0);
  return weight > round.step && digits && *digits >= kTwoDigits &&
         rounded_to(*other.low, weight) == round.low;
}

// "2 million" is what 1.6 million round to, but nobody who knows of 1.6 says so.
bool are_roughly_told(const Quantity& a, const Quantity& b) {
  constexpr Decimal kMostTimes{115, 2};
  if (!is_point(a) || !is_point(b)) return false;
  const Decimal less = std::min(*a.low, *b.low);
  const std::optional<Decimal> most = multiply(less, kMostTimes);
  return most && std::max(*a.low, *b.low) > *most;
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

// What `own` allows by its wording, in the unit of `converted`: "about 30,000 acres" are rounded to
// acres, not to the square metres that they come to.
Interval interval_of(const Quantity& own, const Quantity& converted) {
  const bool is_rounded = own.modifier == Modifier::About && own.unit != converted.unit;
  if (!is_rounded) return interval(converted);
  Quantity ends = own;
  const Interval told = interval(own);
  ends.low = told.low;
  ends.high = told.high;
  const std::optional<Quantity> moved = in_own_unit(ends);
  return moved ? Interval{moved->low, moved->high, told.low_open, told.high_open}
               : interval(converted);
}

// `left` and `right` are `a` and `b` as told, in one unit.
std::optional<ValueComparison> compare_in_one_unit(const Quantity& a, const Quantity& b,
                                                   const Quantity& left, const Quantity& right) {
  if (is_point(left) && is_point(right) && !is_hedged(a) && !is_hedged(b) &&
      *left.low == *right.low)
    return ValueComparison{true, How::Exact};
  if (a.modifier == Modifier::Vague || b.modifier == Modifier::Vague) return vaguely(left, right);
  const bool hedged = is_hedged(a) || is_hedged(b);
  const bool meets = can_meet(interval_of(a, left), interval_of(b, right)) ||
                     meets_when_rounded(left, right) || meets_when_rounded(right, left) ||
                     is_round_sum(left, right) || is_round_sum(right, left) ||
                     is_round_bound(left, right) || is_round_bound(right, left);
  const bool a_is_large = is_told_in_thousands(a), b_is_large = is_told_in_thousands(b);
  const bool unclear = meets ? (a_is_large || b_is_large) && are_roughly_told(left, right)
                             : (a_is_large && may_be_rounded(left, right)) ||
                                   (b_is_large && may_be_rounded(right, left));
  if (!hedged && unclear) return std::nullopt;
  return ValueComparison{meets, !meets ? How::None : hedged ? How::Hedged : How::Rounded};
}

// "Rose 2.5 times" is a rise of 150 percent, and "fell fourfold" a fall of 75.
std::optional<Decimal> percentage_of(const Decimal& factor, Direction direction) {
  constexpr Decimal kHundred = 100;
  constexpr int kPlaces = 4;
  const std::optional<Decimal> more = subtract(factor, 1);
  const std::optional<Decimal> percents = more ? multiply(*more, kHundred) : std::nullopt;
  if (!percents || direction == Direction::Up) return percents;
  return divide(*percents, factor, kPlaces);
}

// Whoever says "doubled" rounds to a tenth, not to a whole.
std::optional<Quantity> as_change(const Quantity& factor, Direction direction) {
  constexpr Decimal kTenth{1, 1};
  constexpr Decimal kFifth{2, 1};
  Quantity round = factor;
  if (round.step > kTenth) round.step = kFifth;
  const Interval told = interval(round);
  Quantity change = factor;
  change.unit = unit::kPercent;
  change.modifier = Modifier::Between;
  change.low = told.low ? percentage_of(*told.low, direction) : std::nullopt;
  change.high = told.high ? percentage_of(*told.high, direction) : std::nullopt;
  const bool fits = change.low.has_value() == told.low.has_value() &&
                    change.high.has_value() == told.high.has_value();
  return fits ? std::optional(change) : std::nullopt;
}

}  // namespace

bool are_factor_and_percentage(const Claim& a, const Claim& b) {
  const bool changes = a.measure.role == Role::Change && b.measure.role == Role::Change;
  const bool a_is_factor = a.quantity.unit == unit::kRatio;
  const Quantity& factor = a_is_factor ? a.quantity : b.quantity;
  const Quantity& other = a_is_factor ? b.quantity : a.quantity;
  const std::optional<Decimal>& least = factor.low ? factor.low : factor.high;
  return changes && factor.unit == unit::kRatio && other.unit == unit::kPercent && least &&
         *least > Decimal(1);
}

std::optional<ValueComparison> compare_ways_of_change(const Claim& a, const Claim& b) {
  const Direction direction = a.measure.direction;
  if (direction == Direction::None || direction != b.measure.direction) return std::nullopt;
  const bool a_is_factor = a.quantity.unit == unit::kRatio;
  const Quantity& factor = a_is_factor ? a.quantity : b.quantity;
  const Quantity& percentage = a_is_factor ? b.quantity : a.quantity;
  const std::optional<Quantity> change = as_change(factor, direction);
  if (!change || !can_meet(interval(*change), interval(percentage))) return std::nullopt;
  return ValueComparison{true, is_hedged(factor) || is_hedged(percentage) ? How::Hedged
                                                                          : How::Rounded};
}

std::optional<ValueComparison> compare_values(const Quantity& a, const Quantity& b) {
  if (!has_value(a) || !has_value(b)) return std::nullopt;
  if (a.unit == b.unit) return compare_in_one_unit(a, b, a, b);
  if (dimension_of(a.unit).name != dimension_of(b.unit).name) return std::nullopt;
  std::optional<Quantity> left = in_own_unit(a);
  std::optional<Quantity> right = in_own_unit(b);
  if (!left || !right) return std::nullopt;
  if (is_measured(a.unit) && !are_of_one_system(a, b)) {
    left = as_brought_over(a, *left);
    right = as_brought_over(b, *right);
  }
  left->unit = right->unit = "";  // neither is counted any more
  return compare_in_one_unit(a, b, as_percentage(a, *left), as_percentage(b, *right));
}

}  // namespace attest
