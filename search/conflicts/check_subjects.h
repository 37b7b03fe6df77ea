// Is a figure of the index of what the statement names?  Part of search/conflicts.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "claims/thesaurus.h"
#include "search/conflicts/figure.h"
#include "search/conflicts/wording.h"

namespace attest {

class StatedSubjects {
 public:
  // All must outlive it.
  StatedSubjects(const std::vector<CitedFigure>& found, const ConceptKinds& kinds,
                 Wording& wording);

  // The figure is of something that the statement names, and its article of most of it.
  [[nodiscard]] bool is_one_thing(const CitedFigure& stated, const CitedFigure& found) const;

  // Anything at all ties the two: a concept in the sentence, or of the article where the
  // figure has none; else their words.
  [[nodiscard]] bool shares_a_word(const CitedFigure& stated, const CitedFigure& found) const;

  // What the statement names is what another figure of the same sentence counts, and this one
  // something else: gas, where wind supplied 26.8 percent "behind only gas with 38.5".
  [[nodiscard]] bool is_of_a_neighbour(const CitedFigure& stated, const CitedFigure& found) const;

  // Its entry names places, and its article none that the statement does.
  [[nodiscard]] bool is_of_another_place(const CitedFigure& stated, const CitedFigure& found) const;

  // A total since ever, an average: of one kind in both.
  [[nodiscard]] bool is_one_statistic(const CitedFigure& stated, const CitedFigure& found) const;

 private:
  using Ids = std::unordered_set<std::string>;
  using Place = std::pair<std::string, std::uint32_t>;  // article, and section or sentence

  [[nodiscard]] std::vector<std::string> what(const Measure& measure) const;

  const ConceptKinds& kinds_;
  Wording& wording_;
  std::unordered_map<std::string, Ids> concepts_;  // of each article
  std::map<Place, Ids> places_;                    // of each entry
  std::map<Place, std::vector<const CitedFigure*>> sentences_;
};

// Women and men, of the concepts of a measure.
[[nodiscard]] std::vector<std::string> sexes_of(const Measure& measure);

}  // namespace attest
