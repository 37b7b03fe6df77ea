// Figures of people who have names: their ages, the votes that they won.  Part of
// search/conflicts.
#pragma once

#include "claims/thesaurus.h"
#include "search/conflicts/figure.h"

namespace attest {

// Both are of somebody whom their sentences name in full, and no name is in both: the votes of
// two candidates, the ages of two who died in one fire.
[[nodiscard]] bool are_of_other_persons(const CitedFigure& a, const CitedFigure& b,
                                        const ConceptKinds& kinds);

// Ages of nobody of whom it is known that they are one: "a boy of four", "a boy of nine".
[[nodiscard]] bool may_be_ages_of_two(const CitedFigure& a, const CitedFigure& b,
                                      const ConceptKinds& kinds);

}  // namespace attest
