// Which items of a sentence stand so that a day there is the day on which somebody spoke.
#pragma once

#include <vector>

#include "extraction/phrases.h"

namespace attest {

// One for each item and one behind the last; `phrases` and `view` are of the same sentence.
[[nodiscard]] std::vector<bool> saying_marks(const Grammar& grammar, const SentenceView& view,
                                             const Phrases& phrases);

}  // namespace attest
