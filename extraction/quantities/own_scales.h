// Bare figures that are in no unit of the figures around them: "at pH 7.4", "a radius of 5".
#pragma once

#include <string_view>

#include "extraction/lexicon/phrases.h"
#include "extraction/quantities/quantities.h"

namespace attest {

// Does a noun before it say what the figure is of?  `before`: the figure before, if
// any; `previous`: the unit that goes on from it.
[[nodiscard]] bool is_on_own_scale(const Grammar& grammar, const SentenceView& view,
                                   const Phrases& phrases, const QuantityFound* before,
                                   const QuantityFound& found, std::string_view previous);

}  // namespace attest
