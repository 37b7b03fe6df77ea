// Bounds that are none: "rose to 5 million", "over three years" are worded as bounds elsewhere.
#pragma once

#include "extraction/measure/cue_view.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Frees a figure of a bound that names the level reached, or the time that passed.  `before`
// is the figure before it in the sentence, or none.
void unbind(const CueView& cues, ClaimDraft& draft, const ClaimDraft* before);

}  // namespace attest
