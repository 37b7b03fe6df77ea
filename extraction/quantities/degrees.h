// Degrees of an angle and of a drink, which are written as those of the weather are.
#pragma once

#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/sentence/draft.h"

namespace attest {

// «Кран повернули на 180 градусов», «крепость настойки — 40 градусов»: degrees that are written
// without their scale are of what the words before them tell of; «морозы до 35 градусов» lie below
// zero (words of "weather" of a value less than 0).
void settle_degrees(const Grammar& grammar, const SentenceView& view,
                    std::vector<ClaimDraft>& drafts);

}  // namespace attest
