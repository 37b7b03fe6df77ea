// Pounds of money or of weight, where the figure itself or one beside it tells; the words before it
// are rows of the packs (deciding_words.h).
#pragma once

#include <vector>

#include "extraction/quantities/quantities.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

// "A 5-million-pound yacht", "lost 20 million pounds": millions of them are money, whatever the
// words.  Gives whether it is so.
bool settle_sum_of_pounds(QuantityFound& found);

// "15 kg, or 34 pounds", "34 pounds (15 kg)": what restates a weight is one; `before` is the figure
// before `found`.
void settle_restated(const Surroundings& in, QuantityFound& before, QuantityFound& found);

// "Seized 11 pounds of cocaine … 40 pounds turned up in a trailer": once some were weighed, those
// of which a verb tells are weights, too.
void settle_weights(const Grammar& grammar, const SentenceView& view, const Context& context,
                    std::vector<ClaimDraft>& drafts);

}  // namespace attest
