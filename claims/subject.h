// Are two figures of the same thing?  From the concepts of their words alone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claim.h"
#include "claims/thesaurus.h"

namespace attest {

// The value of a figure that is exact and has three digits or more before its closing zeros;
// nullopt for round, hedged and short ones, which many measures share.
[[nodiscard]] std::optional<Decimal> rare_value(const Quantity& quantity);

enum class SubjectMatch : std::uint8_t {
  Other,       // they count different things, or nothing tells
  OtherScope,  // the same thing of other people, or counted in another way: a part
  Compatible,  // what only one of the two names, the other has near it
  Same,        // their own words name the same
};

// The role for comparing: an inflation "of 7.4 percent" is a change, however it is worded.
[[nodiscard]] Role compared_role(const Measure& measure, std::string_view unit,
                                 const ConceptKinds& kinds);

// False where one counts since ever and the other within its period, or one is only aimed at.
[[nodiscard]] bool counted_alike(const Claim& a, const Claim& b);

// Each names whom it counts, and they are others.
[[nodiscard]] bool opposed_groups(const Measure& a, const Measure& b, const ConceptKinds& kinds);

// What of a measure decides whom it is compared with, looked up once for many comparisons.
// Views of the measure, which must outlive it and stay where it is.
struct Subject {
  using Ids = std::vector<std::string_view>;  // sorted

  Subject(const Measure& of, const ConceptKinds& kinds);

  const Measure* measure;
  Ids what;              // is counted
  Ids places;            // that it names, else the country that its newsroom means
  Ids groups, told_apart;
  Ids statistics;        // ways of counting
  Ids names;             // proper names around it
  Ids places_around;     // and those that it names
  std::string_view home;  // the country that its newsroom means
};

// Both have proper names or places around them, and none in common: revenue of two firms.
[[nodiscard]] bool name_others(const Subject& a, const Subject& b);

// Of concepts that say what is counted at least one must be shared; the groups (women,
// pensioners) and the ways of counting (average, ever since) must be the same; places must
// not be other ones.
[[nodiscard]] SubjectMatch compare_subjects(const Subject& a, const Subject& b,
                                            const ConceptKinds& kinds);
[[nodiscard]] SubjectMatch compare_subjects(const Measure& a, const Measure& b,
                                            const ConceptKinds& kinds);

// What one names the other names too, with more or less beside: "output" and "wheat output" of
// one entry may be of one measure.
[[nodiscard]] bool names_less(const Measure& a, const Measure& b, const ConceptKinds& kinds);

// Under which a claim is filed for comparison: its dimension, role, a year of its period and
// a concept that says what is counted, one key each.  Claims without a common key are never
// compared; a claim without a period or such a concept has none.
// Exact figures of three digits or more are filed under their value too: the same rare figure
// for the same time is the same figure, whatever the words beside it.
[[nodiscard]] std::vector<std::string> comparison_keys(const Claim& claim,
                                                       const ConceptKinds& kinds);

}  // namespace attest
