// Two amounts that bound one: "between 18 and 24", «от 5 до 7 %», 28도에서 33도 사이.
#pragma once

#include <optional>

#include "extraction/quantities/amounts.h"

namespace attest {

// The range whose lower end is `first`.  nullopt for a change and where it led ("rose from
// 5 to 7"), and where the ends do not fit each other.
[[nodiscard]] std::optional<QuantityFound> read_range(const Surroundings& in, const Amount& first);

}  // namespace attest
