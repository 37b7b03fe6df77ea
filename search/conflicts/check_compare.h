// How a stated figure relates to one that the index holds.
//
// A statement is a sentence or two: it leaves unsaid what an article says around its figures.
// So agreement asks for less than two articles' figures do, contradiction for as much.
// Part of search/conflicts.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "claims/relation.h"
#include "claims/thesaurus.h"
#include "search/conflicts/figure.h"
#include "search/conflicts/wording.h"

namespace attest {

// Why a figure is no support, or speaks against the statement, where values alone do not tell.
enum class Twist : std::uint8_t {
  None,
  Reversed,    // the same change the other way: a fall that is told as a rise
  Denied,      // the source says that it is not so
  SameNumber,  // for the same time, but nothing shows that it counts the same
};

struct StatedComparison {
  Comparison comparison;
  Twist twist = Twist::None;
};

class StatedComparer {
 public:
  // All must outlive it.
  StatedComparer(const std::vector<CitedFigure>& found, const ConceptKinds& kinds,
                 Wording& wording);

  // nullopt where the two say nothing of one another.
  [[nodiscard]] std::optional<StatedComparison> compare(const CitedFigure& stated,
                                                        const CitedFigure& found) const;

  // `stated` in the terms of `found`: a time that it leaves open, people counted as things.
  [[nodiscard]] CitedFigure aligned(const CitedFigure& stated, const CitedFigure& found) const;

  // The statement names what the figure is of, and its article all of it.
  [[nodiscard]] bool is_one_thing(const CitedFigure& stated, const CitedFigure& found) const;

 private:
  [[nodiscard]] bool is_one_statistic(const CitedFigure& stated, const CitedFigure& found) const;
  [[nodiscard]] bool is_elsewhere(const CitedFigure& stated, const CitedFigure& found) const;
  [[nodiscard]] bool names_what(const Measure& measure) const;
  [[nodiscard]] bool shares_a_word(const CitedFigure& stated, const CitedFigure& found) const;
  [[nodiscard]] bool agrees_by_context(const CitedFigure& stated, const CitedFigure& found) const;

  const ConceptKinds& kinds_;
  Wording& wording_;
  std::unordered_map<std::string, std::unordered_set<std::string>> concepts_;  // of each article
};

// Women and men, of the concepts of a measure.
[[nodiscard]] std::vector<std::string> sexes_of(const Measure& measure);

// More than one digit before its zeros: no other figure is that by chance.
[[nodiscard]] bool is_telling(const Quantity& quantity);

// A unit that is neither a time nor a place in a list: what a wrong unit is told of.
[[nodiscard]] bool is_amount(const Quantity& quantity);

}  // namespace attest
