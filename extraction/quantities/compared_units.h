// What a figure is told "per", carried on to the figure of another time that it is compared with.
#pragma once

#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/sentence/draft.h"

namespace attest {

// 하루 평균 5만 부로 2018년(4만 부)보다, 톤당 7천 원으로 작년 4천 원의: where heads come last, and the time
// stands right before the figure or its bracket.
void take_compared_units(const Grammar& grammar, const SentenceView& view,
                         std::vector<ClaimDraft>& drafts);

}  // namespace attest
