// How a stated figure relates to one that the index holds.
//
// A statement is a sentence or two: it leaves unsaid what an article says around its figures.
// So agreement asks for less than two articles' figures do, contradiction for as much.
// Part of search/conflicts.
#pragma once

#include <optional>
#include <vector>

#include "claims/relation.h"
#include "claims/thesaurus.h"
#include "search/conflicts/check_subjects.h"
#include "search/conflicts/figure.h"

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
  StatedComparer(const std::vector<CitedFigure>& found, const ConceptKinds& kinds, Wording& wording)
      : kinds_(kinds), subjects_(found, kinds, wording) {}

  // nullopt where the two say nothing of one another.
  [[nodiscard]] std::optional<StatedComparison> compare(const CitedFigure& stated,
                                                        const CitedFigure& found) const;

  // `stated` in the terms of `found`: a time that it leaves open, people counted as things.
  [[nodiscard]] CitedFigure aligned(const CitedFigure& stated, const CitedFigure& found) const;
  // And of the very day, where `found` is of one day within the time that is stated.
  [[nodiscard]] CitedFigure timed(const CitedFigure& stated, const CitedFigure& found) const;

  [[nodiscard]] const StatedSubjects& subjects() const { return subjects_; }

 private:
  [[nodiscard]] bool agrees_by_context(const CitedFigure& stated, const CitedFigure& found) const;
  [[nodiscard]] std::optional<Comparison> judged(const CitedFigure& own,
                                                 const CitedFigure& found) const;

  const ConceptKinds& kinds_;
  StatedSubjects subjects_;
};

// More than one digit before its zeros: no other figure is that by chance.
[[nodiscard]] bool is_telling(const Quantity& quantity);

// By how many powers of ten `found` is the larger one; 0 where they differ otherwise.
[[nodiscard]] int power_between(const Quantity& stated, const Quantity& found);

// A unit that is neither a time nor a place in a list: what a wrong unit is told of.
[[nodiscard]] bool is_amount(const Quantity& quantity);

}  // namespace attest
