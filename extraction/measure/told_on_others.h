// Factors that set a figure against somebody else's: 소득의 12배, 예년의 5분의 1 수준.
#pragma once

#include "extraction/measure/cue_view.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Nothing has moved where the owner of the base is no time: 작년의 두 배 is a change, 소득의 12배 is
// none.  Only where heads come last.
[[nodiscard]] bool is_told_on_another(const CueView& cues, const QuantityFound& q);

// "A third more than on a weekday", "40% less than she got": what is more than something else is
// no part of it.
void set_against_others(const CueView& cues, ClaimDraft& draft);

// "Twice as many as in May": told from what was before, a factor is a change.
void grow_from_earlier(const CueView& cues, ClaimDraft& draft);

}  // namespace attest
