// Which of the periods that a sentence names does each of its figures hold for?
#pragma once

#include <vector>

#include "extraction/draft.h"
#include "extraction/periods.h"

namespace attest {

// Resolves the expressions in text order and gives each draft its period: the one in
// its own stretch of the sentence, else the sentence's, else the one carried over.
void assign_periods(const Grammar& grammar, const SentenceView& view,
                    const std::vector<PeriodFound>& found, std::vector<ClaimDraft>& drafts,
                    Context& context);

}  // namespace attest
