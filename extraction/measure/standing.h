// How a figure stands: is it a fact, an estimate, a forecast, alleged, denied; is it provisional;
// is it of a flow or of a stock?
#pragma once

#include "extraction/measure/cue_view.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Gives the draft its status, vintage and aspect.  `before` is the figure before it in the
// sentence, or none.
void read_standing(const CueView& cues, ClaimDraft& draft, const ClaimDraft* before);

}  // namespace attest
