// Figures that their sentence tells in pairs and lists: each of the time of its own.
#pragma once

#include <vector>

#include "extraction/periods/placed_period.h"
#include "extraction/sentence/draft.h"

namespace attest {

// "From $1.4 billion, or $1.68 a share, a year earlier": said twice, dated once.
// 2018년과 2019년 각각 1137명, 1047명: dated one by one.
void align_periods(const Grammar& grammar, const SentenceView& view,
                   const std::vector<Placed>& placed, std::vector<ClaimDraft>& drafts);

}  // namespace attest
