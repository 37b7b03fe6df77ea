// So many to an area, where no noun stands between: "37,346 per sq km".
#pragma once

#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Counts right before a rate on an area (UnitPlace::Around) become such rates, its words included.
void read_densities(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                    std::vector<ClaimDraft>& drafts);

}  // namespace attest
