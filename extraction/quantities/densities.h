// So many to an area, "37,346 per sq km", or in a time: "9,200 vehicles a day".
#pragma once

#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Counts right before a rate on an area (UnitPlace::Around) become such rates, its words included;
// counts, sums, weights and measures before a rate on a time too, a noun between them or not.
void read_densities(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                    std::vector<ClaimDraft>& drafts);

}  // namespace attest
