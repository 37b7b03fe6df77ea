// Quantities whose words are a phrase of their own: factors ("doubled", "twice a year") and
// amounts without a number (사흘).
#pragma once

#include <optional>

#include "extraction/quantities/quantities.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

// A ratio of this value with the items and rule of a phrase, without modifiers.
[[nodiscard]] QuantityFound factor(const PhraseMatch& match, const Decimal& value);

[[nodiscard]] std::optional<QuantityFound> read_multiple(const Surroundings& in, std::uint32_t at);
[[nodiscard]] std::optional<QuantityFound> read_amount_word(const Surroundings& in,
                                                            std::uint32_t at);

}  // namespace attest
