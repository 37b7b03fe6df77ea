#include "claims/thesaurus.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace attest {
namespace {

bool same_label(const Label& a, const Label& b) {
  return a.lang == b.lang && a.text == b.text;
}

// Everything that reaches `top` by its broader concepts; circles do no harm.
std::unordered_set<std::string> below(const Thesaurus& thesaurus, std::string_view top) {
  std::unordered_map<std::string_view, std::vector<const Concept*>> narrower;
  for (const Concept& one : thesaurus.concepts)
    for (const std::string& id : one.broader) narrower[id].push_back(&one);
  std::unordered_set<std::string> reached;
  std::vector<std::string_view> open{top};
  while (!open.empty()) {
    const auto found = narrower.find(open.back());
    open.pop_back();
    if (found == narrower.end()) continue;
    for (const Concept* one : found->second)
      if (reached.insert(one->id).second) open.push_back(one->id);
  }
  return reached;
}

}  // namespace

void Thesaurus::merge(Thesaurus&& other) {
  std::unordered_map<std::string, std::size_t> known;
  for (std::size_t i = 0; i < concepts.size(); ++i) known.emplace(concepts[i].id, i);
  for (Concept& added : other.concepts) {
    const auto [found, is_new] = known.emplace(added.id, concepts.size());
    if (is_new) {
      concepts.push_back(std::move(added));
      continue;
    }
    Concept& here = concepts[found->second];
    for (Label& label : added.labels) {
      const bool has = std::any_of(here.labels.begin(), here.labels.end(),
                                   [&](const Label& l) { return same_label(l, label); });
      if (!has) here.labels.push_back(std::move(label));
    }
    for (std::string& id : added.broader)
      if (std::find(here.broader.begin(), here.broader.end(), id) == here.broader.end())
        here.broader.push_back(std::move(id));
  }
}

ConceptKinds concept_kinds(const Thesaurus& thesaurus) {
  ConceptKinds kinds;
  kinds.groups = below(thesaurus, kGroupConcept);
  kinds.places = below(thesaurus, kPlaceConcept);
  kinds.statistics = below(thesaurus, kStatisticConcept);
  kinds.institutions = below(thesaurus, kInstitutionConcept);
  for (const Concept& one : thesaurus.concepts)
    if (!one.broader.empty()) kinds.broader.emplace(one.id, one.broader);
  return kinds;
}

}  // namespace attest
