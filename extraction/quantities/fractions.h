// Parts of a whole: "half", "three quarters", "one in five", 3분의 1.
#pragma once

#include <optional>

#include "extraction/quantities/quantities.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

[[nodiscard]] std::optional<QuantityFound> read_fraction(const Surroundings& in, std::uint32_t at);

}  // namespace attest
