// Is a figure a level, a change, a share?  Read from the words around it.
#pragma once

#include "extraction/measure/cue_view.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Gives the draft its role and direction.  `before` is the figure before it in the sentence.
void read_role(const CueView& cues, ClaimDraft& draft, const ClaimDraft* before);

}  // namespace attest
