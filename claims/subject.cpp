#include "claims/subject.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "claims/dimension.h"

namespace attest {
namespace {

using Ids = std::vector<std::string>;  // sorted

// People are counted in figures of everything.
constexpr std::string_view kAnybody = "person";

template <typename Keep>
Ids chosen(const Ids& ids, Keep keep) {
  Ids kept;
  std::copy_if(ids.begin(), ids.end(), std::back_inserter(kept), keep);
  return kept;
}

Ids common(const Ids& a, const Ids& b) {
  Ids both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

// Each of `ids` is among the concepts of `measure` or around it, or a kind of one of them.
bool are_near(const Ids& ids, const Measure& measure, const ConceptKinds& kinds) {
  const auto own = [&](const std::string& id) {
    return std::binary_search(measure.concepts.begin(), measure.concepts.end(), id);
  };
  return std::all_of(ids.begin(), ids.end(), [&](const std::string& id) {
    if (own(id) || std::binary_search(measure.context.begin(), measure.context.end(), id))
      return true;
    const auto broader = kinds.broader.find(id);
    return broader != kinds.broader.end() &&
           std::any_of(broader->second.begin(), broader->second.end(), own);
  });
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

SubjectMatch compare_subjects(const Measure& a, const Measure& b, const ConceptKinds& kinds) {
  const auto says_what = [&](const std::string& id) {
    return kinds.says_what(id) && id != kAnybody;
  };
  const auto in = [](const auto& set) {
    return [&set](const std::string& id) { return set.contains(id); };
  };
  const Ids what_a = chosen(a.concepts, says_what);
  const Ids what_b = chosen(b.concepts, says_what);
  if (common(what_a, what_b).empty()) return SubjectMatch::Other;
  const Ids place_a = chosen(a.concepts, in(kinds.places));
  const Ids place_b = chosen(b.concepts, in(kinds.places));
  if (!are_near(place_a, b, kinds) && !are_near(place_b, a, kinds) &&
      common(place_a, place_b).empty())
    return SubjectMatch::Other;
  if (!are_near(what_a, b, kinds) || !are_near(what_b, a, kinds)) return SubjectMatch::Other;
  if (chosen(a.concepts, in(kinds.groups)) != chosen(b.concepts, in(kinds.groups)) ||
      chosen(a.concepts, in(kinds.statistics)) != chosen(b.concepts, in(kinds.statistics)))
    return SubjectMatch::OtherScope;
  return what_a == what_b ? SubjectMatch::Same : SubjectMatch::Compatible;
}

std::vector<std::string> comparison_keys(const Claim& claim, const ConceptKinds& kinds) {
  std::vector<std::string> keys;
  if (!claim.period) return keys;
  const std::string filed = dimension_of(claim.quantity.unit).name + "|" +
                            std::string(to_string(claim.measure.role)) + "|";
  for (const int year : years_of(*claim.period))
    for (const std::string& id : claim.measure.concepts)
      if (kinds.says_what(id) && id != kAnybody)
        keys.push_back(filed + std::to_string(year) + "|" + id);
  if (const std::optional<Decimal> value = rare_value(claim.quantity); value && claim.period->to)
    keys.push_back(filed + std::to_string(static_cast<int>(claim.period->to->year())) +
                   "|=" + to_string(*value));
  return keys;
}

}  // namespace attest
