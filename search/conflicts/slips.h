// Common slips: what a figure that no source supports may have been meant to be.
#pragma once

#include <optional>
#include <vector>

#include "search/conflicts/check_compare.h"
#include "search/conflicts/figure.h"
#include "search/conflicts/reason.h"

namespace attest {

// The reason that tells the first slip that one of `figures` shows: the right figure for
// another time, another whole or other people, a factor of 10, 100 or 1000, percent for
// percentage points, another unit.
[[nodiscard]] std::optional<Reason> slip_of(const CitedFigure& stated,
                                            const std::vector<CitedFigure>& figures,
                                            const StatedComparer& comparer);

}  // namespace attest
