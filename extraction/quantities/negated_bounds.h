// Bounds that a "not" turns round: "must not carry more than 40 tonnes" is at most 40.
#pragma once

#include <cstdint>

#include "extraction/quantities/quantities.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

// The bound that the modifier which begins at item `modifier` sets of `found`, whose unit is read:
// `bound`, or, where a word before it in its clause denies what is more, or less, the other one.
// "Has not rained for more than three weeks" denies no weeks; where a subject may follow its verb
// (ExtractionRules), only a word that forbids does.
[[nodiscard]] Modifier bound_as_negated(const Surroundings& in, std::uint32_t modifier,
                                        Modifier bound, const QuantityFound& found);

}  // namespace attest
