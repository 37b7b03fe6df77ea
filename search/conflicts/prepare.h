// What figures filed together tell of one another, before pairs are judged.
// Part of search/conflicts.
#pragma once

#include <vector>

#include "claims/thesaurus.h"
#include "search/conflicts/figure.h"
#include "search/conflicts/origins.h"

namespace attest {

// What one source calls provisional, revised or final is so wherever the same figure for the
// same time is repeated.
void spread_vintages(std::vector<CitedFigure>& figures);

// Of two different figures that one entry gives for the same thing and time at least one is of
// something else, told by words that no concept stands for ("28 percent in their twenties, 27
// in their thirties").  True for both of one sentence, else for the one that takes its subject
// from before, else for the later one; and wherever that sentence is quoted.  Such figures
// confirm others, but contradict none.
[[nodiscard]] std::vector<bool> underdetermined(const std::vector<CitedFigure>& figures,
                                                const Origins& origins, const ConceptKinds& kinds);

// The words of the figure do not say what it is of, and its value is one that many have.
[[nodiscard]] bool may_be_of_anything(const CitedFigure& figure);

// Whether it stands though nobody can tell of what exactly the two are: they agree, or one
// sentence tells that one replaced the other.
[[nodiscard]] bool holds_of_vague(const CitedFigure& a, const CitedFigure& b,
                                  const Comparison& comparison);

}  // namespace attest
