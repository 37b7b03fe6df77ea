// What a figure measures and what it is told from, in the words of the source: the subject
// that rose, the grain of "six tonnes of grain", the whole of a share, the time or the
// figure that a change is a change from.
#pragma once

#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

// To be called when roles and periods are known.  Words that only stand near a figure are no
// measure of it: where nothing is sure, none is said.
void read_wording(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                  std::vector<ClaimDraft>& drafts);

}  // namespace attest
