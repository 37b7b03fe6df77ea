// "12.5 ± 0.3 mg", "40 plus or minus 2 degrees": a figure with how far it may be off.
#pragma once

#include <cstdint>
#include <optional>

#include "extraction/quantities/amounts.h"

namespace attest {

// Behind "±", "+/-" or "plus or minus" at `at`; `at` itself where none stands.
[[nodiscard]] std::uint32_t margin_sign_end(const Grammar& grammar, const SentenceView& view,
                                            std::uint32_t at);

// The range that `first` and the margin behind it make.
[[nodiscard]] std::optional<QuantityFound> read_margin(const Surroundings& in,
                                                       const Amount& first);

}  // namespace attest
