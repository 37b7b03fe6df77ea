// Percentages that are levels, not parts of a whole: rates, indices, what a rate has come to.
#pragma once

#include "extraction/measure/cue_view.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Does a word near say so: "inflation of 5%", «безработица в 4 %»?  REQUIRES: no change.
[[nodiscard]] bool is_level(const CueView& cues, const QuantityFound& q);

// «В августе составляла 3,6 %, в апреле — 4 %», «1,5 % (2,4 % в прошлом году)»: what only its time
// sets off from the level before is the same at another time; and what is more than a whole is no
// part of it: «индекс цен — 100,8 %».  `before` is the figure before it, or nullptr.
void go_on_with_level(const CueView& cues, const ClaimDraft* before, ClaimDraft& draft);

}  // namespace attest
