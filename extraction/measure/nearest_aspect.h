// Whether a figure counts what came or what there is: the word beside it that tells.
#pragma once

#include "extraction/lexicon/phrases.h"
#include "extraction/measure/cue_view.h"
#include "extraction/quantities/quantities.h"

namespace attest {

// "Births rose, and the population stood at 51 million": of two words (Cue::Flow, Cue::Stock) in
// the clause of `q` the nearer one; nullptr where there is none.  A length, an age, a factor or a
// rank is of no time.
[[nodiscard]] const PhraseMatch* nearest_aspect(const CueView& cues, const QuantityFound& q);

}  // namespace attest
