// Figures that pairs join, as groups.  Part of search/conflicts.
#pragma once

#include <vector>

#include "claims/thesaurus.h"
#include "search/conflicts/conflicts.h"
#include "search/conflicts/origins.h"

namespace attest {

// Figures that no pair joins are left out.  Pairs of a group are ordered, and those over
// a limit left out.
[[nodiscard]] std::vector<ConflictGroup> grouped(const std::vector<CitedFigure>& figures,
                                                 std::vector<FigurePair>&& pairs,
                                                 const Origins& origins, const ConceptKinds& kinds);

}  // namespace attest
