// "2.25m cars, against 2.3m": what the letter stands for where no noun follows it.
#pragma once

#include <vector>

#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

// Takes figures for millions that were read as metres, behind one in which the same letter stands
// for millions of what is counted.
void read_letter_millions(const Grammar& grammar, const SentenceView& view,
                          std::vector<ClaimDraft>& drafts);

}  // namespace attest
