// Changes that one verb tells of several figures: a list of them, or one said twice.
#pragma once

#include <vector>

#include "extraction/measure/cue_view.h"
#include "extraction/sentence/draft.h"

namespace attest {

// REQUIRES: the drafts of one sentence, in order, with their roles.
void repeat_changes(const CueView& cues, std::vector<ClaimDraft>& drafts);

}  // namespace attest
