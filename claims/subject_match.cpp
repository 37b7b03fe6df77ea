#include <algorithm>
#include <cstdint>
#include <unordered_set>

#include "claims/subject.h"

namespace attest {
namespace {

using Ids = Subject::Ids;

// People are counted in figures of everything.
constexpr std::string_view kAnybody = "person";

template <typename Keep>
Ids chosen(const std::vector<std::string>& ids, Keep keep) {
  Ids kept;
  for (const std::string& id : ids)
    if (keep(id)) kept.push_back(id);
  return kept;
}

// Both are sorted.
bool share_any(const Ids& a, const Ids& b) {
  for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
    const int order = one->compare(*other);
    if (order == 0) return true;
    order < 0 ? ++one : ++other;
  }
  return false;
}

// `id` is a kind, at any depth, of something that `has` holds of.
template <typename Has>
bool is_kind_of(std::string_view id, const ConceptKinds& kinds, Has has) {
  auto broader = kinds.broader.find(std::string(id));
  if (broader == kinds.broader.end()) return false;
  std::unordered_set<std::string_view> seen;
  std::vector<std::string_view> open{id};
  while (!open.empty()) {
    broader = kinds.broader.find(std::string(open.back()));
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
  const auto own = [&](std::string_view id) {
    return std::binary_search(measure.concepts.begin(), measure.concepts.end(), id);
  };
  Nearness all = Nearness::Named;
  for (const std::string_view id : ids) {
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
bool name_one(const Subject& a, const Subject& b, const ConceptKinds& kinds) {
  const Nearness to_b = nearness(a.what, *b.measure, kinds);
  if (to_b == Nearness::Far) return false;
  const Nearness to_a = nearness(b.what, *a.measure, kinds);
  return to_a != Nearness::Far && (to_a == Nearness::Named || to_b == Nearness::Named);
}

// What is counted, without the circumstances that are named beside it.
Ids counted(const Measure& measure, const ConceptKinds& kinds) {
  const auto is_what = [&](const std::string& id) {
    return id != kAnybody && kinds.says_what(id);
  };
  Ids core = chosen(measure.concepts, [&](const std::string& id) {
    return !kinds.circumstances.contains(id) && is_what(id);
  });
  return core.empty() ? chosen(measure.concepts, is_what) : core;
}

// The country that its newsroom means; empty where another is named.
std::string_view home_of(const Measure& measure) {
  for (const std::string& id : measure.context)
    if (id.front() == kHomeMark) return std::string_view(id).substr(1);
  return {};
}

// Those named by the figure and around it.
Ids all_places(const Measure& measure, const ConceptKinds& kinds) {
  Ids all;
  for (const auto* ids : {&measure.concepts, &measure.context})
    for (const std::string& id : *ids)
      if (kinds.places.contains(id)) all.push_back(id);
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

Subject::Subject(const Measure& of, const ConceptKinds& kinds)
    : measure(&of), what(counted(of, kinds)), home(home_of(of)) {
  const auto in = [](const auto& set) {
    return [&set](const std::string& id) { return set.contains(id); };
  };
  places = chosen(of.concepts, in(kinds.places));
  if (places.empty() && !home.empty()) places.push_back(home);
  groups = chosen(of.concepts, in(kinds.groups));
  told_apart = chosen(of.concepts, in(kinds.told_apart));
  statistics = chosen(of.concepts, [&](const std::string& id) {
    return kinds.statistics.contains(id) && id != kCumulativeConcept && id != kTargetConcept;
  });
  names = chosen(of.context, [](const std::string& id) { return id.front() == kNameMark; });
  places_around = all_places(of, kinds);
}

bool opposed_groups(const Measure& a, const Measure& b, const ConceptKinds& kinds) {
  const auto group = [&](const std::string& id) { return kinds.groups.contains(id); };
  const Ids of_a = chosen(a.concepts, group);
  const Ids of_b = chosen(b.concepts, group);
  return !of_a.empty() && !of_b.empty() && of_a != of_b;
}

bool name_others(const Subject& a, const Subject& b) {
  const auto may_be_one = [](std::string_view x, std::string_view y) {
    return x.starts_with(y) || y.starts_with(x);
  };
  for (const std::string_view name : a.names)
    if (std::any_of(b.names.begin(), b.names.end(),
                    [&](std::string_view other) { return may_be_one(name, other); }))
      return false;
  if (share_any(a.places_around, b.places_around)) return false;
  // A home may be what the other names; that it is not tells nothing, for it is a guess.
  const auto has = [](const Ids& places, std::string_view home) {
    return std::binary_search(places.begin(), places.end(), home);
  };
  if ((!a.home.empty() && a.home == b.home) || has(b.places_around, a.home) ||
      has(a.places_around, b.home))
    return false;
  return (!a.names.empty() && !b.names.empty()) ||
         (!a.places_around.empty() && !b.places_around.empty());
}

SubjectMatch compare_subjects(const Subject& a, const Subject& b, const ConceptKinds& kinds) {
  if (!share_any(a.what, b.what)) return SubjectMatch::Other;
  const bool both_placed = !a.places.empty() && !b.places.empty();
  if (both_placed && !share_any(a.places, b.places) &&
      !(are_near(a.places, *b.measure, kinds) && are_near(b.places, *a.measure, kinds)))
    return SubjectMatch::Other;
  if (!name_one(a, b, kinds)) return SubjectMatch::Other;
  if (a.groups != b.groups || a.statistics != b.statistics || a.told_apart != b.told_apart)
    return SubjectMatch::OtherScope;
  return a.what == b.what ? SubjectMatch::Same : SubjectMatch::Compatible;
}

SubjectMatch compare_subjects(const Measure& a, const Measure& b, const ConceptKinds& kinds) {
  return compare_subjects(Subject(a, kinds), Subject(b, kinds), kinds);
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

}  // namespace attest
