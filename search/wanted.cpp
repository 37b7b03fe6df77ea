#include "search/wanted.h"

#include <algorithm>

namespace attest {

namespace {

bool in_range(const Decimal& number, const ClaimCondition& range) {
  if (range.low && (number < *range.low || (range.above_low && number == *range.low))) return false;
  return !(range.high && (*range.high < number || (range.below_high && number == *range.high)));
}

// A figure is found by the numbers that its source wrote: "between 300 and 350"
// by both, "more than 70" by 70.
template <typename Test>
bool either_end(const Quantity& quantity, const Test& test) {
  return (quantity.low && test(*quantity.low)) || (quantity.high && test(*quantity.high));
}

bool overlaps(const Period& a, const Period& b) {
  if (a.to && b.from && *a.to < *b.from) return false;
  return !(b.to && a.from && *b.to < *a.from);
}

// "USD" also finds "USD-per-month".
bool has_unit(const std::string& unit, const std::string& wanted) {
  return unit == wanted || unit.starts_with(wanted + "-per-");
}

bool meets(const Claim& claim, const ClaimCondition& condition) {
  switch (condition.kind) {
    case ClaimCondition::Kind::Value:
      return either_end(claim.quantity, [&](const Decimal& n) { return in_range(n, condition); });
    case ClaimCondition::Kind::Rounded:
      return either_end(claim.quantity, [&](const Decimal& n) {
        const auto& coarse = condition.roundings;
        return in_range(n, condition) || std::find(coarse.begin(), coarse.end(), n) != coarse.end();
      });
    case ClaimCondition::Kind::Unit:
      return has_unit(claim.quantity.unit, condition.unit);
    case ClaimCondition::Kind::Holds:
      return claim.period && overlaps(*claim.period, condition.days);
  }
  return false;
}

}  // namespace

bool meets(const Claim& claim, const std::vector<ClaimCondition>& conditions) {
  return std::all_of(conditions.begin(), conditions.end(),
                     [&](const ClaimCondition& condition) { return meets(claim, condition); });
}

}  // namespace attest
