// Role, direction, status and vintage: read from the words around a quantity.
#pragma once

#include <vector>

#include "extraction/sentence/draft.h"

namespace attest {

void read_cues(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
               std::vector<ClaimDraft>& drafts, Context& context);

}  // namespace attest
