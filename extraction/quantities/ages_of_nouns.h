// Bare numbers that the noun beside them makes ages: "a woman of 84", "two brothers, 19 and 22,".
#pragma once

#include <vector>

#include "extraction/lexicon/phrases.h"
#include "extraction/sentence/draft.h"

namespace attest {

void read_ages_of_nouns(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                        std::vector<ClaimDraft>& drafts);

}  // namespace attest
