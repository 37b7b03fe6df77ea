#include "claims/subject.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <unordered_set>
#include <vector>

#include "claims/dimension.h"
#include "claims/unit.h"

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

// `id` is a kind, at any depth, of something that `has` holds of.
template <typename Has>
bool is_kind_of(const std::string& id, const ConceptKinds& kinds, Has has) {
  std::unordered_set<std::string_view> seen;
  std::vector<std::string_view> open{id};
  while (!open.empty()) {
    const auto broader = kinds.broader.find(std::string(open.back()));
    open.pop_back();
    if (broader == kinds.broader.end()) continue;
    for (const std::string& one : broader->second) {
      if (has(one)) return true;
      if (seen.insert(one).second) open.push_back(one);
    }
  }
  return false;
}

// How near `ids` are to what a measure names.
enum class Nearness : std::uint8_t { Far, Around, Named };

// Named: each of `ids` is among the concepts of `measure`, or a kind of one of them.  Around:
// some are only in the words around it.
Nearness nearness(const Ids& ids, const Measure& measure, const ConceptKinds& kinds) {
  const auto own = [&](const std::string& id) {
    return std::binary_search(measure.concepts.begin(), measure.concepts.end(), id);
  };
  Nearness all = Nearness::Named;
  for (const std::string& id : ids) {
    if (own(id) || is_kind_of(id, kinds, own)) continue;
    if (!std::binary_search(measure.context.begin(), measure.context.end(), id))
      return Nearness::Far;
    all = Nearness::Around;
  }
  return all;
}

bool are_near(const Ids& ids, const Measure& measure, const ConceptKinds& kinds) {
  return nearness(ids, measure, kinds) != Nearness::Far;
}

// What one names beside what both name the other has near it; if both name more, they name
// two things: the harvest of wheat, and that of grain.
bool name_one(const Ids& what_a, const Measure& a, const Ids& what_b, const Measure& b,
              const ConceptKinds& kinds) {
  const Nearness to_b = nearness(what_a, b, kinds);
  const Nearness to_a = nearness(what_b, a, kinds);
  return to_a != Nearness::Far && to_b != Nearness::Far &&
         (to_a == Nearness::Named || to_b == Nearness::Named);
}

// What is counted, without the circumstances that are named beside it.
Ids counted(const Measure& measure, const ConceptKinds& kinds) {
  const Ids what = chosen(measure.concepts, [&](const std::string& id) {
    return kinds.says_what(id) && id != kAnybody;
  });
  Ids core = chosen(what, [&](const std::string& id) { return !kinds.circumstances.contains(id); });
  return core.empty() ? what : core;
}

// Those named by the figure and around it.
Ids all_places(const Measure& measure, const ConceptKinds& kinds) {
  Ids all;
  for (const Ids* ids : {&measure.concepts, &measure.context})
    for (const std::string& id : *ids)
      if (kinds.places.contains(id)) all.push_back(id);
  std::sort(all.begin(), all.end());
  return all;
}

// The country that its newsroom means; empty where another is named.
std::string home_of(const Measure& measure) {
  for (const std::string& id : measure.context)
    if (id.front() == kHomeMark) return id.substr(1);
  return {};
}

// Those that the figure names, else the country that its newsroom means.
Ids own_places(const Measure& measure, const ConceptKinds& kinds) {
  const auto is_place = [&](const std::string& id) { return kinds.places.contains(id); };
  Ids own = chosen(measure.concepts, is_place);
  if (std::string home = home_of(measure); own.empty() && !home.empty()) own.push_back(home);
  return own;
}

bool is_day(const Period& period) {
  return period.from && period.to && *period.from == *period.to;
}

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

bool opposed_groups(const Measure& a, const Measure& b, const ConceptKinds& kinds) {
  const auto group = [&](const std::string& id) { return kinds.groups.contains(id); };
  const Ids of_a = chosen(a.concepts, group);
  const Ids of_b = chosen(b.concepts, group);
  return !of_a.empty() && !of_b.empty() && of_a != of_b;
}

bool name_others(const Measure& a, const Measure& b, const ConceptKinds& kinds) {
  const auto is_name = [](const std::string& id) { return id.front() == kNameMark; };
  const auto may_be_one = [](const std::string& x, const std::string& y) {
    return x.starts_with(y) || y.starts_with(x);
  };
  const Ids names_a = chosen(a.context, is_name);
  const Ids names_b = chosen(b.context, is_name);
  for (const std::string& name : names_a)
    if (std::any_of(names_b.begin(), names_b.end(),
                    [&](const std::string& other) { return may_be_one(name, other); }))
      return false;
  const Ids places_a = all_places(a, kinds);
  const Ids places_b = all_places(b, kinds);
  if (!common(places_a, places_b).empty()) return false;
  // A home may be what the other names; that it is not tells nothing, for it is a guess.
  const std::string home_a = home_of(a);
  const std::string home_b = home_of(b);
  const auto has = [](const Ids& places, const std::string& home) {
    return std::binary_search(places.begin(), places.end(), home);
  };
  if ((!home_a.empty() && home_a == home_b) || has(places_b, home_a) || has(places_a, home_b))
    return false;
  return (!names_a.empty() && !names_b.empty()) || (!places_a.empty() && !places_b.empty());
}

SubjectMatch compare_subjects(const Measure& a, const Measure& b, const ConceptKinds& kinds) {
  const auto in = [](const auto& set) {
    return [&set](const std::string& id) { return set.contains(id); };
  };
  const auto other_statistic = [&](const std::string& id) {
    return kinds.statistics.contains(id) && id != kCumulativeConcept && id != kTargetConcept;
  };
  const Ids what_a = counted(a, kinds);
  const Ids what_b = counted(b, kinds);
  if (common(what_a, what_b).empty()) return SubjectMatch::Other;
  const Ids place_a = own_places(a, kinds);
  const Ids place_b = own_places(b, kinds);
  const bool both_placed = !place_a.empty() && !place_b.empty();
  if (both_placed && common(place_a, place_b).empty() &&
      !(are_near(place_a, b, kinds) && are_near(place_b, a, kinds)))
    return SubjectMatch::Other;
  if (!name_one(what_a, a, what_b, b, kinds)) return SubjectMatch::Other;
  if (chosen(a.concepts, in(kinds.groups)) != chosen(b.concepts, in(kinds.groups)) ||
      chosen(a.concepts, other_statistic) != chosen(b.concepts, other_statistic) ||
      chosen(a.concepts, in(kinds.told_apart)) != chosen(b.concepts, in(kinds.told_apart)))
    return SubjectMatch::OtherScope;
  return what_a == what_b ? SubjectMatch::Same : SubjectMatch::Compatible;
}

bool names_less(const Measure& a, const Measure& b, const ConceptKinds& kinds) {
  const auto is_group = [&](const std::string& id) { return kinds.groups.contains(id); };
  const Ids what_a = counted(a, kinds);
  const Ids what_b = counted(b, kinds);
  return !what_a.empty() && !what_b.empty() &&
         (std::includes(what_a.begin(), what_a.end(), what_b.begin(), what_b.end()) ||
          std::includes(what_b.begin(), what_b.end(), what_a.begin(), what_a.end())) &&
         chosen(a.concepts, is_group) == chosen(b.concepts, is_group);
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
