#include "claims/subject.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "claims/dimension.h"
#include "claims/unit.h"

namespace attest {
namespace {

// People are counted in figures of everything.
constexpr std::string_view kAnybody = "person";

bool says(const Measure& measure, std::string_view id) {
  return std::binary_search(measure.concepts.begin(), measure.concepts.end(), id);
}

// False where one counts since ever and the other within its period.
bool sum_alike(const Claim& a, const Claim& b) {
  const bool a_is_total = says(a.measure, kCumulativeConcept);
  if (a_is_total == says(b.measure, kCumulativeConcept)) return true;
  const std::optional<Period>& total = a_is_total ? a.period : b.period;
  const std::optional<Period>& other = a_is_total ? b.period : a.period;
  // What stands on a day, or began on none, is a total as well; "so far this year" is of
  // the year.
  if (!total || !other) return false;
  return (total->from && !is_day(*total)) || is_day(*other) || !other->from;
}

// A target is compared with what was reached where it was still ahead.
bool aim_alike(const Claim& a, const Claim& b) {
  const bool a_is_target = says(a.measure, kTargetConcept);
  if (a_is_target == says(b.measure, kTargetConcept)) return true;
  return (a_is_target ? a : b).status == Status::Forecast;
}

// The years of a period, the last ones where they are many.
std::vector<int> years_of(const Period& period) {
  constexpr int kMostYears = 12;
  if (!period.from && !period.to) return {};
  const int last = static_cast<int>((period.to ? *period.to : *period.from).year());
  const int first = static_cast<int>((period.from ? *period.from : *period.to).year());
  std::vector<int> years;
  for (int year = std::max(first, last - kMostYears + 1); year <= last; ++year)
    years.push_back(year);
  return years;
}

}  // namespace

std::optional<Decimal> rare_value(const Quantity& quantity) {
  constexpr std::int64_t kThreeDigits = 100;
  if (quantity.modifier != Modifier::Exact || !quantity.low || !quantity.high ||
      *quantity.low != *quantity.high)
    return std::nullopt;
  const Decimal value = normalised(*quantity.low);
  std::int64_t digits = value.coefficient();
  while (digits != 0 && digits % 10 == 0) digits /= 10;
  if (digits < kThreeDigits) return std::nullopt;
  return value;
}

Role compared_role(const Measure& measure, std::string_view unit, const ConceptKinds& kinds) {
  const bool grows = std::any_of(measure.concepts.begin(), measure.concepts.end(),
                                 [&](const std::string& id) { return kinds.growth.contains(id); });
  return grows && unit == unit::kPercent && measure.role == Role::Level ? Role::Change
                                                                        : measure.role;
}

bool counted_alike(const Claim& a, const Claim& b) {
  return sum_alike(a, b) && aim_alike(a, b);
}

std::vector<std::string> comparison_keys(const Claim& claim, const ConceptKinds& kinds) {
  std::vector<std::string> keys;
  if (!claim.period) return keys;
  const std::string filed =
      dimension_of(claim.quantity.unit).name + "|" +
      std::string(to_string(compared_role(claim.measure, claim.quantity.unit, kinds))) + "|";
  // "For the first time in nine years": a stretch of time is of nothing but itself.
  const bool is_time = unit::is_duration(claim.quantity.unit);
  for (const int year : is_time ? std::vector<int>() : years_of(*claim.period))
    for (const std::string& id : claim.measure.concepts)
      if (kinds.says_what(id) && id != kAnybody)
        keys.push_back(filed + std::to_string(year) + "|" + id);
  if (const std::optional<Decimal> value = rare_value(claim.quantity); value && claim.period->to)
    keys.push_back(filed + std::to_string(static_cast<int>(claim.period->to->year())) +
                   "|=" + to_string(*value));
  return keys;
}

}  // namespace attest
