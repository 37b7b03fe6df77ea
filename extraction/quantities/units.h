// What a bare number counts: by the noun beside it, else by what was counted before.
#pragma once

#include <vector>

#include "extraction/sentence/draft.h"

namespace attest {

// Fills the units of quantities that have none written, and the words of each measure.
void infer_units(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 std::vector<ClaimDraft>& drafts, Context& context);

}  // namespace attest
