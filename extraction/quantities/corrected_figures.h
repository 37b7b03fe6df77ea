// What a figure is put right by: «не 500, а 300 человек».
#pragma once

#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/sentence/draft.h"

namespace attest {

// The first of the two is denied, and is of what the second counts.
void read_corrections(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                      std::vector<ClaimDraft>& drafts);

}  // namespace attest
