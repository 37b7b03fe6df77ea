#include "search/conflicts/groups.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>

#include "search/conflicts/disjoint_sets.h"
#include "search/text_of.h"

namespace attest {

namespace {

// A hundred figures, each with every other.
constexpr std::size_t kMostPairs = 5'000;

int order_of(const FigurePair& pair) {
  constexpr int kPlaces[] = {2, 0, 1, 1, 3, 3, 3, 3};  // as Relation
  return 2 * kPlaces[static_cast<int>(pair.comparison.relation)] + (pair.independent ? 0 : 1);
}

void name_measure(ConflictGroup& group, const ConceptKinds& kinds) {
  group.concepts = group.figures.front().claim.measure.concepts;
  for (const CitedFigure& figure : group.figures) {
    const auto& own = figure.claim.measure.concepts;
    std::erase_if(group.concepts, [&](const std::string& id) {
      return kinds.places.contains(id) || !std::binary_search(own.begin(), own.end(), id);
    });
  }
}

void order_pairs(ConflictGroup& group) {
  std::stable_sort(group.pairs.begin(), group.pairs.end(),
                   [](const auto& a, const auto& b) { return order_of(a) < order_of(b); });
  if (group.pairs.size() <= kMostPairs) return;
  group.pairs_left_out = group.pairs.size() - kMostPairs;
  group.pairs.resize(kMostPairs);
}

}  // namespace

std::string measure_name(const ConflictGroup& group) {
  if (!group.concepts.empty()) return joined(group.concepts, ", ");
  for (const CitedFigure& figure : group.figures) {
    const Measure& measure = figure.claim.measure;
    if (!measure.text.empty()) return measure.text;
    if (!measure.concepts.empty()) return measure.concepts.front();
  }
  return {};
}

Reason reason_of(const ConflictGroup& group, const FigurePair& pair) {
  return reason_of(group.figures[pair.a], group.figures[pair.b], pair.comparison,
                   pair.independent);
}

GroupRank rank_of(const ConflictGroup& group) {
  return {order_of(group.pairs.front()), -static_cast<int>(group.figures.size())};
}

std::vector<ConflictGroup> grouped(const std::vector<CitedFigure>& figures,
                                   std::vector<FigurePair>&& pairs, const Origins& origins,
                                   const ConceptKinds& kinds) {
  DisjointSets sets(figures.size());
  for (const FigurePair& pair : pairs) sets.join(pair.a, pair.b);
  std::unordered_map<std::size_t, std::size_t> group_of_root;
  std::vector<std::size_t> place(figures.size(), SIZE_MAX);
  std::vector<std::unordered_map<std::size_t, std::size_t>> voices;  // voice → number
  std::vector<ConflictGroup> groups;
  const auto enter = [&](std::size_t figure) {
    const auto [found, is_new] = group_of_root.emplace(sets.root(figure), groups.size());
    if (is_new) groups.emplace_back(), voices.emplace_back();
    if (place[figure] == SIZE_MAX) {
      place[figure] = groups[found->second].figures.size();
      groups[found->second].figures.push_back(figures[figure]);
      auto& numbers = voices[found->second];
      groups[found->second].voices.push_back(
          numbers.emplace(origins.voice(figure), numbers.size() + 1).first->second);
    }
    return found->second;
  };
  for (FigurePair& pair : pairs) {
    enter(pair.a);
    ConflictGroup& group = groups[enter(pair.b)];
    pair.a = place[pair.a];
    pair.b = place[pair.b];
    group.pairs.push_back(std::move(pair));
  }
  for (std::size_t i = 0; i < groups.size(); ++i) {
    groups[i].origins = voices[i].size();
    order_pairs(groups[i]);
    name_measure(groups[i], kinds);
  }
  return groups;
}

}  // namespace attest
