#include "search/conflicts/check_verdict.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "search/conflicts/conflicts.h"
#include "search/conflicts/doubts.h"
#include "search/conflicts/versions.h"

namespace attest {

namespace {

constexpr double kMostRevised = 1.5;
constexpr double kLaterRelease = 1.02;  // without a word that it is one

bool is(const Evidence& evidence, Relation relation) {
  return evidence.comparison.relation == relation;
}

// "More than 10,000" in a source is no support against another that gives the number.
bool agrees_closely(const Evidence& evidence) {
  const Modifier modifier = evidence.figure.claim.quantity.modifier;
  return is(evidence, Relation::Agrees) &&
         (evidence.comparison.how != How::Hedged || modifier == Modifier::Exact ||
          modifier == Modifier::About);
}

template <typename Holds>
bool any(const std::vector<Evidence>& evidence, Holds holds) {
  return std::any_of(evidence.begin(), evidence.end(), holds);
}

int rank_of(Vintage vintage) {
  constexpr int kRanks[] = {1, 0, 2, 3};  // as Vintage: a figure without a word is between
  return kRanks[static_cast<int>(vintage)];
}

double value_of(const CitedFigure& figure) {
  const Quantity& q = figure.claim.quantity;
  return q.low ? to_double(*q.low) : q.high ? to_double(*q.high) : 0;
}

bool is_near(const CitedFigure& a, const CitedFigure& b, double times) {
  const double one = value_of(a);
  const double other = value_of(b);
  return one > 0 && other > 0 && one / other < times && other / one < times;
}

// The day on which a value was first told.  An article that corrects a figure tells the old
// one as well, so only the first time says which of two is the newer.
using FirstTold = std::map<Decimal, Date>;

FirstTold first_told(const std::vector<Evidence>& evidence) {
  FirstTold first;
  for (const Evidence& one : evidence) {
    const auto& published = one.figure.published();
    const auto& value = one.figure.claim.quantity.low;
    if (!published || !published->from || !value) continue;
    const auto [known, is_new] = first.emplace(*value, *published->from);
    if (!is_new) known->second = std::min(known->second, *published->from);
  }
  return first;
}

bool is_later(const CitedFigure& newer, const CitedFigure& older, const FirstTold& first) {
  const auto& now = newer.claim.quantity.low;
  const auto& then = older.claim.quantity.low;
  if (!now || !then) return false;
  const auto later = first.find(*now);
  const auto earlier = first.find(*then);
  return later != first.end() && earlier != first.end() && later->second > earlier->second;
}

// `newer` is what the sources say since, of what `older` had said: by their own words, or as
// a later release of one voice that moves a little.
bool replaces(const Evidence& newer, const Evidence& older, const FirstTold& first) {
  if (are_versions(newer.figure, older.figure) && is_later_version(newer.figure, older.figure))
    return between_versions(newer.figure, older.figure, newer.comparison).has_value();
  const auto found = compare(older.figure.sided(), newer.figure.sided(), true);
  if (!found || !is_near(newer.figure, older.figure, kMostRevised)) return false;
  const int ranks = rank_of(newer.figure.claim.vintage) - rank_of(older.figure.claim.vintage);
  if (found->relation == Relation::Revises)
    return ranks != 0 ? ranks > 0 : is_later(newer.figure, older.figure, first);
  // Printed just before the year was over, the older one is a forecast to the newer.
  return (found->relation == Relation::Contradicts || found->relation == Relation::Forecast) &&
         ranks == 0 && newer.voice == older.voice &&
         is_near(newer.figure, older.figure, kLaterRelease) &&
         is_later(newer.figure, older.figure, first);
}

using Entry = std::pair<std::string, std::uint32_t>;

Entry entry_of(const Evidence& evidence) {
  return {evidence.figure.article->key, evidence.figure.claim.section};
}

void drop_where_its_source_agrees(std::vector<Evidence>& evidence) {
  std::set<Entry> agreeing;
  for (const Evidence& one : evidence)
    if (agrees_closely(one)) agreeing.insert(entry_of(one));
  std::erase_if(evidence, [&](const Evidence& other) {
    return is(other, Relation::Contradicts) && other.twist == Twist::None &&
           agreeing.contains(entry_of(other));
  });
}

void keep_the_nearest_of_each_source(std::vector<Evidence>& evidence, double stated) {
  const auto off = [&](const Evidence& one) { return std::abs(value_of(one.figure) - stated); };
  std::map<Entry, double> nearest;
  for (const Evidence& one : evidence)
    if (is(one, Relation::Contradicts)) {
      const auto [known, is_new] = nearest.emplace(entry_of(one), off(one));
      if (!is_new) known->second = std::min(known->second, off(one));
    }
  std::erase_if(evidence, [&](const Evidence& one) {
    return is(one, Relation::Contradicts) && off(one) > nearest[entry_of(one)];
  });
}

// A figure to the digit is not replaced with what a rounder one was replaced with.
std::vector<const Evidence*> closest(const std::vector<Evidence>& evidence) {
  std::vector<const Evidence*> agreeing;
  for (const Evidence& one : evidence)
    if (agrees_closely(one)) agreeing.push_back(&one);
  const auto is_exact = [](const Evidence* one) { return one->comparison.how == How::Exact; };
  if (std::any_of(agreeing.begin(), agreeing.end(), is_exact))
    std::erase_if(agreeing, [&](const Evidence* one) { return !is_exact(one); });
  return agreeing;
}

// Tolls of an event move from day to day: the last one that was told is its toll.
bool mark_toll(Evidence& other, const std::vector<const Evidence*>& agreeing,
               const ConceptKinds& kinds) {
  const auto day = published_on(other.figure);
  bool is_toll = false, later = true;
  for (const Evidence* one : agreeing) {
    is_toll = is_toll || are_tolls_of_days(other.figure, one->figure, kinds);
    later = later && day > published_on(one->figure);
  }
  if (!is_toll) return false;
  other.comparison = {Relation::Revises, How::None};
  other.is_newer = later;
  return true;
}

void mark_revisions(std::vector<Evidence>& evidence, const ConceptKinds& kinds) {
  const FirstTold first = first_told(evidence);
  const std::vector<const Evidence*> agreeing = closest(evidence);
  for (Evidence& other : evidence) {
    if (!is(other, Relation::Contradicts) || other.twist != Twist::None) continue;
    if (mark_toll(other, agreeing, kinds)) continue;
    for (const Evidence* one : agreeing) {
      const bool newer = replaces(other, *one, first);
      if (!newer && !replaces(*one, other, first)) continue;
      other.comparison = {Relation::Revises, How::None};
      other.is_newer = newer;
      break;
    }
  }
}

// "Almost 125 million" in the headline over the 124.96 million that was replaced.
void spread_revisions(std::vector<Evidence>& evidence) {
  std::vector<const Evidence*> revised;
  for (const Evidence& one : evidence)
    if (is(one, Relation::Revises)) revised.push_back(&one);
  for (Evidence& other : evidence)
    for (const Evidence* one : revised) {
      if (!is(other, Relation::Contradicts) || entry_of(other) != entry_of(*one)) continue;
      const auto values = compare_values(other.figure.claim.quantity, one->figure.claim.quantity);
      if (!values || !values->meets) continue;
      other.comparison = one->comparison;
      other.is_newer = one->is_newer;
    }
}

// For "more than 1,000" what is near that tells, not what is another order of size.
void drop_far_from_a_bound(std::vector<Evidence>& evidence, const CitedFigure& stated) {
  constexpr double kNear = 2;
  constexpr double kFar = 3;
  const Quantity& q = stated.claim.quantity;
  if (q.low.has_value() == q.high.has_value()) return;
  const bool told = any(evidence, [&](const Evidence& one) {
    return decides(one) && is_near(one.figure, stated, kNear);
  });
  if (told)
    std::erase_if(evidence,
                  [&](const Evidence& one) { return !is_near(one.figure, stated, kFar); });
}

}  // namespace

bool decides(const Evidence& evidence) {
  return evidence.comparison.relation <= Relation::Forecast;
}

void put_in_order(std::vector<Evidence>& evidence) {
  const auto place = [](const Evidence& one) {
    constexpr int kPlaces[] = {0, 0, 1, 2, 3, 3, 4, 5};  // as Relation
    constexpr int kHows[] = {0, 0, 1, 2};                // as How
    return std::tuple(kPlaces[static_cast<int>(one.comparison.relation)],
                      kHows[static_cast<int>(one.comparison.how)]);
  };
  std::stable_sort(evidence.begin(), evidence.end(),
                   [&](const Evidence& a, const Evidence& b) { return place(a) < place(b); });
}

void settle(std::vector<Evidence>& evidence, const CitedFigure& stated,
            const ConceptKinds& kinds) {
  drop_far_from_a_bound(evidence, stated);
  mark_revisions(evidence, kinds);
  spread_revisions(evidence);
  drop_where_its_source_agrees(evidence);
  keep_the_nearest_of_each_source(evidence, value_of(stated));
}

CheckVerdict verdict_of(const std::vector<Evidence>& evidence) {
  const auto contradicts = [](const Evidence& one) { return is(one, Relation::Contradicts); };
  const auto newer = [](const Evidence& one) { return is(one, Relation::Revises) && one.is_newer; };
  const bool closely = any(evidence, agrees_closely);
  if (closely && any(evidence, newer)) return CheckVerdict::Superseded;
  if (any(evidence, contradicts))
    return closely ? CheckVerdict::Disputed : CheckVerdict::Contradicted;
  return any(evidence, [](const Evidence& one) { return is(one, Relation::Agrees); })
             ? CheckVerdict::Supported
             : CheckVerdict::Unverified;
}

}  // namespace attest
