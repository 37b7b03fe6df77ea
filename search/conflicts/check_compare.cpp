#include "search/conflicts/check_compare.h"

#include <algorithm>
#include <cmath>

#include "claims/dimension.h"
#include "claims/subject.h"
#include "claims/unit.h"
#include "claims/whole_years.h"
#include "search/conflicts/conflicts.h"
#include "search/conflicts/doubts.h"
#include "search/conflicts/persons.h"

namespace attest {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr days kMonth{31};
constexpr days kYear{366};
constexpr days kLongPeriod{300};  // of which a month before its end tells the outcome

bool is_one_day(const Period& period) {
  return period.from && period.to && *period.from == *period.to;
}

bool is_within(const Period& part, const Period& whole) {
  return part.from && part.to && whole.from && whole.to && *part.from >= *whole.from &&
         *part.to <= *whole.to;
}

days length_of(const Period& period) {
  return sys_days(*period.to) - sys_days(*period.from) + days{1};
}

bool is_rate(const Quantity& quantity) {
  return quantity.unit == unit::kPercent || quantity.unit == unit::kRatio ||
         quantity.unit == unit::kPercentagePoint;
}

bool is_people_or_things(const Quantity& quantity) {
  return quantity.unit == unit::kPerson || quantity.unit == unit::kCount;
}

// "By the end of 2014" and on the last day of it; "since 15 December" and from then on; "in
// April", and the one day in April on which it was measured; a change "from 2011 to 2014"
// and in 2014.
bool tells_one_time(const Period& stated, const CitedFigure& found) {
  const Period& other = *found.claim.period;
  if (found.claim.measure.role == Role::Change && stated.to && other.to &&
      *stated.to == *other.to && whole_years(stated) > 1 && whole_years(other) == 1)
    return true;
  if (!stated.from && stated.to && other.to) return *stated.to == *other.to;
  if (stated.from && other.from && *stated.from == *other.from && !other.to) return true;
  return is_rate(found.claim.quantity) && is_one_day(other) && is_within(other, stated);
}

// A daily or yearly rate moves: only within a month two of them cannot both hold.
bool is_loose_time(const CitedFigure& stated, const CitedFigure& found) {
  const auto& own = stated.claim.period;
  const auto& other = found.claim.period;
  return own && other && is_one_day(*other) && !is_one_day(*own) && is_within(*other, *own) &&
         length_of(*own) > kMonth;
}

bool opposed(Direction a, Direction b) {
  return a != Direction::None && b != Direction::None && a != b;
}

// A growth rate without a word of direction is a rise.
Direction direction_of(const Claim& claim, const ConceptKinds& kinds) {
  const bool grows = claim.measure.role == Role::Level && claim.quantity.low &&
                     *claim.quantity.low > Decimal(0) &&
                     compared_role(claim.measure, claim.quantity.unit, kinds) == Role::Change;
  return grows && claim.measure.direction == Direction::None ? Direction::Up
                                                             : claim.measure.direction;
}

bool is_same_value(const CitedFigure& a, const CitedFigure& b) {
  const auto values = compare_values(a.claim.quantity, b.claim.quantity);
  return values && values->how == How::Exact && is_telling(a.claim.quantity);
}

// Printed in the last weeks of a year and told as the fact: no forecast, nor a count half-way.
bool is_outcome(const CitedFigure& found) {
  const auto& period = found.claim.period;
  const auto& published = found.published();
  return found.claim.status == Status::Asserted && found.claim.period && period->from &&
         period->to && published && published->from && length_of(*period) >= kLongPeriod &&
         sys_days(*published->from) + kMonth > sys_days(*period->to);
}

}  // namespace

bool is_telling(const Quantity& quantity) {
  if (!quantity.low || !quantity.high || *quantity.low != *quantity.high) return false;
  std::int64_t digits = normalised(*quantity.low).coefficient();
  while (digits != 0 && digits % 10 == 0) digits /= 10;
  return digits > 10;
}

int power_between(const Quantity& stated, const Quantity& found) {
  constexpr double kLost = 0.005;  // 2,245 for 22,455: digits were lost, not changed
  const std::optional<Quantity> here = in_own_unit(stated);
  const std::optional<Quantity> there = in_own_unit(found);
  if (!here || !there || !is_telling(stated) || stated.modifier != Modifier::Exact || !there->low ||
      there->low != there->high || dimension_of(stated.unit).name != dimension_of(found.unit).name)
    return 0;
  const double times = to_double(*there->low) / to_double(*here->low);
  for (const int power : {1, 2, 3, -1, -2, -3})
    if (std::abs(times / std::pow(10.0, power) - 1) < kLost) return power;
  return 0;
}

bool is_amount(const Quantity& quantity) {
  return !unit::is_duration(quantity.unit) && quantity.unit != unit::kRank &&
         !quantity.unit.ends_with("-person");
}

CitedFigure StatedComparer::aligned(const CitedFigure& stated, const CitedFigure& found) const {
  CitedFigure same = stated;
  Quantity& quantity = same.claim.quantity;
  if (is_people_or_things(quantity) && is_people_or_things(found.claim.quantity))
    quantity.unit = found.claim.quantity.unit;
  // "19,242 rubles" are so many a month.
  if (unit::is_currency(quantity.unit) &&
      found.claim.quantity.unit.starts_with(quantity.unit + "-per-"))
    quantity.unit = found.claim.quantity.unit;
  if (!found.claim.period) return same;
  if (!same.claim.period ||
      (tells_one_time(*same.claim.period, found) &&
       (!is_rate(found.claim.quantity) || subjects_.is_one_statistic(stated, found))))
    same.claim.period = found.claim.period;
  return same;
}

CitedFigure StatedComparer::timed(const CitedFigure& stated, const CitedFigure& found) const {
  CitedFigure same = aligned(stated, found);
  const auto& own = same.claim.period;
  const auto& other = found.claim.period;
  if (own && other && is_one_day(*other) && is_within(*other, *own) && length_of(*own) <= kYear)
    same.claim.period = other;
  return same;
}

// The same value for the same time and thing: that is enough, whatever else is said.
bool StatedComparer::agrees_by_context(const CitedFigure& stated, const CitedFigure& found) const {
  const Measure& own = stated.claim.measure;
  const Measure& other = found.claim.measure;
  return compare_periods(stated.claim, found.claim) == PeriodRelation::Same &&
         is_same_value(stated, found) &&
         !(stated.claim.base && is_told_from_elsewhen(stated.claim, found.claim, kinds_)) &&
         !(names_short_step(stated.claim) && !found.claim.base) &&
         (own.role == other.role || is_rate(stated.claim.quantity)) &&
         !subjects_.is_of_another_place(stated, found) && subjects_.is_one_thing(stated, found);
}

// What the figures say where their words are of one thing.
std::optional<Comparison> StatedComparer::judged(const CitedFigure& own,
                                                 const CitedFigure& found) const {
  std::optional<Comparison> result = judge(own, found, false, kinds_);
  const Quantity& value = own.claim.quantity;
  const Quantity& other = found.claim.quantity;
  const bool one_time = compare_periods(own.claim, found.claim) == PeriodRelation::Same;
  if (result && result->relation == Relation::OtherUnit && (!is_amount(value) || !is_amount(other)))
    result = std::nullopt;
  const auto values = compare_values(value, other);
  if (result && result->relation == Relation::Forecast && is_outcome(found) && one_time && values)
    result = values->meets ? Comparison{Relation::Agrees, values->how}
                           : Comparison{Relation::Contradicts, How::None};
  const SubjectMatch match = compare_subjects(own.claim.measure, found.claim.measure, kinds_);
  const bool one_subject = match == SubjectMatch::Same || match == SubjectMatch::Compatible;
  if (!result && one_time && one_subject && own.claim.measure.role == found.claim.measure.role &&
      power_between(value, other) != 0)
    result = Comparison{Relation::Contradicts, How::None};
  if (agrees_by_context(own, found) && (!result || result->relation != Relation::Agrees))
    result = Comparison{Relation::Agrees, How::Exact};
  return result;
}

std::optional<StatedComparison> StatedComparer::compare(const CitedFigure& stated,
                                                        const CitedFigure& found) const {
  if (are_of_other_persons(stated, found, kinds_)) return std::nullopt;
  const CitedFigure own = aligned(stated, found);
  const Claim& claim = own.claim;
  const Claim& other = found.claim;
  const SubjectMatch match = compare_subjects(claim.measure, other.measure, kinds_);
  // Shares of one whole stand in one sentence; a rare amount is one figure all the same.
  if ((is_rate(claim.quantity) || !is_same_value(own, found)) &&
      subjects_.is_of_a_neighbour(own, found))
    return std::nullopt;
  if (opposed(direction_of(claim, kinds_), direction_of(other, kinds_))) {
    const bool one_subject = match == SubjectMatch::Same || match == SubjectMatch::Compatible;
    if (compare_periods(claim, other) == PeriodRelation::Same && one_subject &&
        is_same_value(own, found) && stated.claim.period)
      return StatedComparison{{Relation::Contradicts, How::None}, Twist::Reversed};
    return std::nullopt;
  }
  if (sexes_of(claim.measure) != sexes_of(other.measure))
    return StatedComparison{{Relation::OtherScope, How::None}, Twist::None};
  std::optional<Comparison> result = judged(own, found);
  if (!result || result->relation != Relation::Agrees) {
    // "In July", of what happened on one day of it; a bound needs no day.
    const std::optional<Comparison> on_day = judged(timed(stated, found), found);
    if (subjects_.is_one_statistic(stated, found) && on_day &&
        on_day->relation == Relation::Agrees &&
        (is_telling(claim.quantity) || claim.quantity.low != claim.quantity.high))
      result = on_day;
  }
  if (!result) return std::nullopt;
  if (result->relation == Relation::Contradicts) {
    // A factor and a percentage of change are two ways of counting.
    if (claim.measure.role == Role::Change && claim.quantity.unit != other.quantity.unit)
      return std::nullopt;
    if (subjects_.is_of_another_place(own, found)) return std::nullopt;
    if (is_loose_time(stated, found)) result = Comparison{Relation::OtherPeriod, How::None};
  }
  if (result->relation == Relation::Agrees && match == SubjectMatch::Other &&
      !subjects_.shares_a_word(own, found))
    return StatedComparison{{Relation::OtherScope, How::None}, Twist::SameNumber};
  if (other.status == Status::Denied) {
    const auto values = compare_values(claim.quantity, other.quantity);
    if (result->relation == Relation::Agrees ||
        (result->relation == Relation::Contradicts && values && values->meets))
      return StatedComparison{{Relation::Contradicts, How::None}, Twist::Denied};
  }
  return StatedComparison{*result, Twist::None};
}

}  // namespace attest
