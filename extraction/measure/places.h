// Where a figure holds, when its own clause says so.
#pragma once

#include <vector>

#include "extraction/measure/cue_view.h"
#include "extraction/measure/place_mentions.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Gives each draft the place of its clause: one named behind the figure, before the next figure
// and the next comma; else the last one named before it.  None where two places compete, or where
// what stands nearest is a place of another kind ("exports to Japan").
void read_places(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 const std::vector<PlaceMention>& mentions, std::vector<ClaimDraft>& drafts);

}  // namespace attest
