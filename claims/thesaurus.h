// What words mean the same thing, across languages: concepts and their labels.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace attest {

// A wording of a concept in one language.
struct Label {
  std::string lang;  // BCP 47; empty: any
  std::string text;
};

struct Concept {
  std::string id;                    // stable and language-independent: "defector"
  std::vector<Label> labels;         // preferred ones first
  std::vector<std::string> broader;  // ids
};

struct Thesaurus {
  std::vector<Concept> concepts;  // ids are unique

  // Takes over the concepts of `other`; labels and broader concepts of an id that is here
  // already are added to it.
  void merge(Thesaurus&& other);
};

// Adds `other` to `known` as merge() does, but first gives a concept whose labels in two
// languages or more are labels of one concept of `known` the id of that: thesauri number
// their concepts as they like.  Returns how many were so known.
std::size_t join(Thesaurus& known, Thesaurus&& other);

// Concepts that say of whom, where or how counted, not what: those below these ids,
// at any depth.  A part differs from its whole in one of the first.
inline constexpr std::string_view kGroupConcept = "demographic-group";
inline constexpr std::string_view kPlaceConcept = "place";
inline constexpr std::string_view kStatisticConcept = "statistic";
inline constexpr std::string_view kInstitutionConcept = "institution";
inline constexpr std::string_view kAgeGroupConcept = "age-group";
// Concepts that say what is counted only where nothing else does: floods, borders, surveys.
inline constexpr std::string_view kCircumstanceConcept = "circumstance";
// What an article gives beside each other and nobody takes for one another: the dead and the
// missing, operating and net profit.
inline constexpr std::string_view kToldApartConcept = "told-apart";
// Of somebody, whom a headline names: the profit of a firm, the budget of a region.
inline constexpr std::string_view kOwnedConcept = "owned-result";
// Rates of change by nature: "inflation of 7.4 percent" and "prices rose 7.4 percent" are one.
inline constexpr std::string_view kGrowthConcept = "rate-of-change";
// Counted from a beginning that goes without saying; aimed at, not reached.
inline constexpr std::string_view kCumulativeConcept = "cumulative";
inline constexpr std::string_view kTargetConcept = "target";

struct ConceptKinds {
  std::unordered_set<std::string> groups;
  std::unordered_set<std::string> places;
  std::unordered_set<std::string> statistics;    // averages, totals since ever, daily figures
  std::unordered_set<std::string> institutions;  // who counts
  std::unordered_set<std::string> circumstances;
  std::unordered_set<std::string> told_apart;
  std::unordered_set<std::string> owned;  // revenue, debt, a budget
  std::unordered_set<std::string> growth;
  std::unordered_map<std::string, std::vector<std::string>> broader;

  [[nodiscard]] bool says_what(const std::string& id) const {
    return !groups.contains(id) && !places.contains(id) && !statistics.contains(id) &&
           !institutions.contains(id);
  }
};
[[nodiscard]] ConceptKinds concept_kinds(const Thesaurus& thesaurus);

}  // namespace attest
