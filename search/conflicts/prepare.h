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

// True for figures of which one entry gives two different ones for the same thing and time:
// what they are of is told by words that no concept stands for ("28 percent in their
// twenties, 27 in their thirties").  Such figures confirm others, but contradict none.
[[nodiscard]] std::vector<bool> underdetermined(const std::vector<CitedFigure>& figures,
                                                const Origins& origins, const ConceptKinds& kinds);

}  // namespace attest
