#include "search/conflicts/persons.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "claims/unit.h"
#include "extraction/attribution/proper_names.h"

namespace attest {

namespace {

constexpr std::string_view kVoteConcept = "vote";
constexpr std::string_view kAgeUnit = "year-person";

using Keys = std::vector<std::string>;

bool has(const Keys& sorted, std::string_view id) {
  return std::binary_search(sorted.begin(), sorted.end(), id);
}

// The age of somebody, not that of an average or the one at which people may retire.
bool is_age(const CitedFigure& figure, const ConceptKinds& kinds) {
  const auto& ids = figure.claim.measure.concepts;
  return figure.claim.quantity.unit == kAgeUnit && figure.claim.measure.role == Role::Level &&
         std::none_of(ids.begin(), ids.end(),
                      [&](const std::string& id) { return kinds.statistics.contains(id); });
}

bool is_share_of_votes(const CitedFigure& figure) {
  return figure.claim.measure.role == Role::Share && has(figure.claim.measure.concepts,
                                                         kVoteConcept);
}

// Of what happened within some days, not of a law that holds for years.
bool is_of_days(const Claim& claim) {
  constexpr std::chrono::days kSomeDays{7};
  using std::chrono::sys_days;
  return claim.period && claim.period->from && claim.period->to &&
         sys_days(*claim.period->to) - sys_days(*claim.period->from) <= kSomeDays;
}

// The keys of each name of two words or more in its sentence.
std::vector<Keys> full_names(const CitedFigure& figure) {
  std::vector<Keys> names;
  for (const Span run : name_runs(figure.sentence))
    if (Keys keys = name_keys(figure.sentence, {run}); keys.size() > 1)
      names.push_back(std::move(keys));
  return names;
}

// "Anna Maria Berg" and "Anna Berg"; endings are no part of the keys, or lengthen them.
bool may_be_one(const Keys& a, const Keys& b) {
  const auto is_in = [](const std::string& key, const Keys& others) {
    return std::any_of(others.begin(), others.end(), [&](const std::string& other) {
      return key.starts_with(other) || other.starts_with(key);
    });
  };
  const Keys& fewer = a.size() <= b.size() ? a : b;
  const Keys& more = a.size() <= b.size() ? b : a;
  return std::all_of(fewer.begin(), fewer.end(),
                     [&](const std::string& key) { return is_in(key, more); });
}

bool share_a_full_name(const std::vector<Keys>& a, const std::vector<Keys>& b) {
  return std::any_of(a.begin(), a.end(), [&](const Keys& one) {
    return std::any_of(b.begin(), b.end(),
                       [&](const Keys& other) { return may_be_one(one, other); });
  });
}

}  // namespace

bool are_of_other_persons(const CitedFigure& a, const CitedFigure& b, const ConceptKinds& kinds) {
  const bool of_persons =
      (is_age(a, kinds) && is_age(b, kinds)) || (is_share_of_votes(a) && is_share_of_votes(b));
  if (!of_persons) return false;
  const std::vector<Keys> of_a = full_names(a);
  const std::vector<Keys> of_b = full_names(b);
  return !of_a.empty() && !of_b.empty() && !share_a_full_name(of_a, of_b);
}

bool may_be_ages_of_two(const CitedFigure& a, const CitedFigure& b, const ConceptKinds& kinds) {
  if (!is_age(a, kinds) || !is_age(b, kinds)) return false;
  return is_of_days(a.claim) && is_of_days(b.claim) &&
         !share_a_full_name(full_names(a), full_names(b));
}

}  // namespace attest
