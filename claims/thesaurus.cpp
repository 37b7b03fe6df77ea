#include "claims/thesaurus.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "text/fold.h"

namespace attest {
namespace {

bool same_label(const Label& a, const Label& b) {
  return a.lang == b.lang && a.text == b.text;
}

std::string key_of(const Label& label) {
  return label.lang + " " + folded(label.text);
}

// The concept of `labels` that has labels of `one` in two languages or more; empty when
// there is none.
std::string known_as(const Concept& one,
                     const std::unordered_map<std::string, std::string>& labels) {
  std::unordered_map<std::string_view, std::unordered_set<std::string_view>> languages;
  for (const Label& label : one.labels)
    if (const auto found = labels.find(key_of(label)); found != labels.end())
      languages[found->second].insert(label.lang);
  for (const auto& [id, shared] : languages)
    if (shared.size() >= 2) return std::string(id);
  return {};
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

std::size_t join(Thesaurus& known, Thesaurus&& other) {
  std::unordered_map<std::string, std::string> labels;  // → id
  std::unordered_set<std::string> ids;
  for (const Concept& one : known.concepts) {
    ids.insert(one.id);
    for (const Label& label : one.labels) labels.emplace(key_of(label), one.id);
  }
  std::unordered_map<std::string, std::string> renamed;
  for (Concept& one : other.concepts) {
    if (ids.contains(one.id)) continue;
    std::string id = known_as(one, labels);
    if (!id.empty()) renamed.emplace(std::exchange(one.id, id), id);
  }
  for (Concept& one : other.concepts) {
    for (std::string& id : one.broader)
      if (const auto found = renamed.find(id); found != renamed.end()) id = found->second;
    std::erase(one.broader, one.id);
  }
  known.merge(std::move(other));
  return renamed.size();
}

ConceptKinds concept_kinds(const Thesaurus& thesaurus) {
  ConceptKinds kinds;
  kinds.groups = below(thesaurus, kGroupConcept);
  kinds.places = below(thesaurus, kPlaceConcept);
  kinds.statistics = below(thesaurus, kStatisticConcept);
  kinds.institutions = below(thesaurus, kInstitutionConcept);
  kinds.circumstances = below(thesaurus, kCircumstanceConcept);
  kinds.told_apart = below(thesaurus, kToldApartConcept);
  kinds.owned = below(thesaurus, kOwnedConcept);
  kinds.growth = below(thesaurus, kGrowthConcept);
  for (const Concept& one : thesaurus.concepts) {
    std::vector<std::string> broader = one.broader;
    // To be a circumstance, a rate or one of its own is no measure that two could share.
    std::erase_if(broader, [](const std::string& id) {
      return id == kCircumstanceConcept || id == kToldApartConcept || id == kGrowthConcept ||
             id == kOwnedConcept;
    });
    if (!broader.empty()) kinds.broader.emplace(one.id, std::move(broader));
  }
  return kinds;
}

}  // namespace attest
