// Rates on a thousand that are told as counts: 인구 1000명당 이혼율은 1.8건.
#pragma once

#include <vector>

#include "extraction/draft.h"
#include "extraction/grammar.h"
#include "extraction/phrases.h"

namespace attest {

// Behind words of UnitPlace::Clause that begin with a thousand, counts that are no whole numbers
// are in the unit of these.
void read_thousand_rates(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                         std::vector<ClaimDraft>& drafts);

}  // namespace attest
