// The unit that a bare number has from the figure behind it: "30.9 and 33.5 percent".
#pragma once

#include <string_view>
#include <vector>

#include "extraction/draft.h"
#include "extraction/grammar.h"
#include "extraction/items.h"

namespace attest {

// A border of cells stands between them: what is written at the one is not meant for the other.
[[nodiscard]] bool in_other_cells(const SentenceView& view, const QuantityFound& own,
                                  const QuantityFound& next);

// «97,1 и 94,1 млрд рублей»: what is no whole number is of the power that is written behind "and".
// REQUIRES: the two share a unit.
[[nodiscard]] bool joins_powers(const QuantityFound& own, const QuantityFound& next);

// The unit of the figure behind draft `i`, where it holds for that one too, else an empty one.
// `from`: a change began there; `counted`: a noun or verb of its own stands behind it.
[[nodiscard]] std::string_view unit_of_next(const Grammar& grammar, const SentenceView& view,
                                            const std::vector<ClaimDraft>& drafts, std::size_t i,
                                            bool from, bool counted);

}  // namespace attest
