// Figures that have been added up to a day.
#pragma once

#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

// 누적 퇴원자는 97명: of all the time up to the day talked of, unless it is told as of a date.
void open_running_totals(const Grammar& grammar, const SentenceView& view,
                         std::vector<ClaimDraft>& drafts);

}  // namespace attest
