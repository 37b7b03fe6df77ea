// What a forecast sets out from: "will rise to $12 from $11".
#pragma once

#include "extraction/measure/cue_view.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Is it so already, though what it will become stands beside it?  Not where an earlier forecast is
// what is raised.  `before`: the figure before it, or nullptr.
[[nodiscard]] bool is_left_by_forecast(const CueView& cues, const QuantityFound& q,
                                       const ClaimDraft* before);

// "Is forecast to fall to 26 from an estimate of 27": is what it leaves an estimate?
[[nodiscard]] bool is_left_estimate(const CueView& cues, const QuantityFound& q);

}  // namespace attest
