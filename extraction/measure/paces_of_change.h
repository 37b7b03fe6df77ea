// How fast something changes, told as it slows or quickens: "growth slowed to 3% from 5%".
#pragma once

#include "extraction/measure/cue_view.h"
#include "extraction/sentence/draft.h"

namespace attest {

// "Growth slowed to 3% from 5%", "rose by 17%, compared with 16% in May": the pace of a change is
// one.  `before` is the figure before it, or nullptr.
void read_pace(const CueView& cues, const ClaimDraft* before, ClaimDraft& draft);

}  // namespace attest
