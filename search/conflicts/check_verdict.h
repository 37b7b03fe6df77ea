// What all the evidence together says of a stated figure.  Part of search/conflicts.
#pragma once

#include <string>
#include <vector>

#include "search/conflicts/check.h"

namespace attest {

// A source that gives several figures of what the concepts do not tell apart contradicts with
// the nearest of them, and with none where another agrees; what a later release has replaced
// contradicts nobody.
void settle(std::vector<Evidence>& evidence, const CitedFigure& stated,
            const ConceptKinds& kinds);

// Best first: what decides, closely before loosely, and then as it was.
void put_in_order(std::vector<Evidence>& evidence);

// That the figure is told by what decides; the rest is shown where nothing does.
[[nodiscard]] bool decides(const Evidence& evidence);

[[nodiscard]] CheckVerdict verdict_of(const std::vector<Evidence>& evidence);

}  // namespace attest
