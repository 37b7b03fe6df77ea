// When two figures of an article are the same one, given twice.
#pragma once

#include <cstdint>
#include <string>
#include <tuple>

#include "claims/claim.h"

namespace attest {

using Figure = std::tuple<std::uint32_t, std::string, std::string>;  // section, values, unit

[[nodiscard]] Figure figure_of(const Claim& claim);

// Are there digits enough to know it by?  The zeros at the end of 30,000 tell nothing.
[[nodiscard]] bool is_telling(const Quantity& quantity, int digits = 3);

}  // namespace attest
