// Flow or stock: does a figure add up over a time, or stand at a date?
#pragma once

#include <vector>

#include "extraction/sentence/draft.h"

namespace attest {

// Where no word beside the figure has told (Cue::Flow, Cue::Stock), its time does: what is so "as
// of" a day or now is a stock, what has come "since" then a flow; figures of one unit in a row are
// alike.  A change, a share, a rate, an age or a length is neither.
// REQUIRES: the drafts of one sentence, in order, with their periods.
void tell_aspects(std::vector<ClaimDraft>& drafts);

}  // namespace attest
