#include "search/conflicts/slips.h"

#include "claims/dimension.h"
#include "claims/relation.h"
#include "claims/unit.h"

namespace attest {

namespace {

struct Pair {
  const CitedFigure& stated;  // in the terms of `found`
  const CitedFigure& found;
};

Reason slip(ReasonCode code, const Pair& pair) {
  Reason reason;
  reason.code = code;
  reason.stated = reason_side(pair.stated);
  reason.found = reason_side(pair.found);
  return reason;
}

bool is_one_time(const Pair& pair) {
  return compare_periods(pair.stated.claim, pair.found.claim) == PeriodRelation::Same;
}

bool is_one_direction(const Pair& pair) {
  const Direction a = pair.stated.claim.measure.direction;
  const Direction b = pair.found.claim.measure.direction;
  return a == Direction::None || b == Direction::None || a == b;
}

// The same number in one unit, with more to it than a digit.
bool is_one_value(const Pair& pair) {
  const auto values = compare_values(pair.stated.claim.quantity, pair.found.claim.quantity);
  return values && values->how == How::Exact && is_telling(pair.stated.claim.quantity);
}

bool is_of_one_sex(const Pair& pair) {
  return sexes_of(pair.stated.claim.measure) == sexes_of(pair.found.claim.measure);
}

std::optional<Reason> other_time(const Pair& pair) {
  const auto& own = pair.stated.claim.period;
  const auto& other = pair.found.claim.period;
  if (!own || !other || is_one_time(pair) || !is_one_value(pair) || !is_one_direction(pair) ||
      !is_of_one_sex(pair))
    return std::nullopt;
  const bool day = other->from == other->to || !other->from;
  if (pair.stated.claim.measure.role == Role::Share && day)
    return slip(ReasonCode::OfOtherWhole, pair);
  return slip(ReasonCode::ForOtherTime, pair);
}

std::optional<Reason> other_people(const Pair& pair) {
  if (is_of_one_sex(pair) || !is_one_time(pair) || !is_one_value(pair)) return std::nullopt;
  return slip(ReasonCode::ForOtherPeople, pair);
}

std::optional<Reason> factor(const Pair& pair) {
  const int power = power_between(pair.stated.claim.quantity, pair.found.claim.quantity);
  if (power == 0 || !is_one_time(pair) || !is_of_one_sex(pair)) return std::nullopt;
  constexpr int kTimes[] = {1, 10, 100, 1000};
  Reason reason = slip(power > 0 ? ReasonCode::TooSmall : ReasonCode::TooLarge, pair);
  reason.times = kTimes[power > 0 ? power : -power];
  return reason;
}

std::optional<Reason> percent_for_points(const Pair& pair) {
  const std::string& one = pair.stated.claim.quantity.unit;
  const std::string& other = pair.found.claim.quantity.unit;
  const bool mixed = (one == unit::kPercent && other == unit::kPercentagePoint) ||
                     (one == unit::kPercentagePoint && other == unit::kPercent);
  if (!mixed || pair.stated.claim.quantity.low != pair.found.claim.quantity.low ||
      !is_one_time(pair))
    return std::nullopt;
  return slip(is_one_direction(pair) ? ReasonCode::PercentForPoints
                                     : ReasonCode::PercentForPointsReversed, pair);
}

std::optional<Reason> other_unit(const Pair& pair) {
  const Quantity& own = pair.stated.claim.quantity;
  const Quantity& other = pair.found.claim.quantity;
  if (!own.low || !other.low || *own.low != *other.low || own.high != other.high ||
      dimension_of(own.unit).name == dimension_of(other.unit).name || !is_amount(own) ||
      !is_amount(other) || !is_telling(own) || !is_one_time(pair))
    return std::nullopt;
  return slip(ReasonCode::NumberOfOtherUnit, pair);
}

}  // namespace

std::optional<Reason> slip_of(const CitedFigure& stated,
                              const std::vector<CitedFigure>& figures,
                              const StatedComparer& comparer) {
  for (const auto kind : {other_time, other_people, factor, percent_for_points, other_unit})
    for (const CitedFigure& found : figures) {
      if (!comparer.subjects().is_one_thing(stated, found)) continue;
      const CitedFigure own = comparer.timed(stated, found);
      if (std::optional<Reason> told = kind({own, found})) return told;
    }
  return std::nullopt;
}

}  // namespace attest
