// Points: of a percentage, of a game or of an index, by what the text has told before.
#pragma once

#include <vector>

#include "extraction/sentence/draft.h"

namespace attest {

// "Support rose to 38 percent, up four points", "the Greens lead by two points": percentage points
// where a percentage was told before, or a survey tells of a lead; elsewhere ("scored 30
// points", "the index lost 35 points, or 1.2 percent, to 2,400") the unit is taken from the figure
// again, and its words with it.
void settle_points(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                   std::vector<ClaimDraft>& drafts, Context& context);

}  // namespace attest
