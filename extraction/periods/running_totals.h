// Figures that have been added up to a day.
#pragma once

#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

// 누적 퇴원자는 97명: of all the time up to the day talked of, or of publication where a report has
// said no time yet, unless it is told as of a date.  What stands, or has lasted, is of the last day
// of such a time where the talk is carried on.
void open_running_totals(const Grammar& grammar, const SentenceView& view, const Context& context,
                         std::vector<ClaimDraft>& drafts);

}  // namespace attest
