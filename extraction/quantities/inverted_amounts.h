// Amounts whose unit stands before the number, which is then about right: «минут десять».
#pragma once

#include <cstdint>
#include <optional>

#include "extraction/quantities/amounts.h"

namespace attest {

// «Минут десять», «человек семьсот», «метров на тридцать»: the one that begins at `at`.
[[nodiscard]] std::optional<Amount> inverted_amount(const Surroundings& in, std::uint32_t at);

}  // namespace attest
