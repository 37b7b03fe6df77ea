// Common slips: what a figure that no source supports may have been meant to be.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claims/thesaurus.h"
#include "search/conflicts/figure.h"

namespace attest {

// A plain sentence for the first slip that one of `figures` shows: the right figure for
// another time, a factor of 10, 100 or 1000, percent for percentage points.
[[nodiscard]] std::optional<std::string> slip_of(const CitedFigure& stated,
                                                 const std::vector<CitedFigure>& figures,
                                                 const ConceptKinds& kinds);

}  // namespace attest
