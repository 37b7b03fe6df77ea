// Which units measure the same thing, and how one becomes the other.
//
// Factors are exact by definition (SI; international yard and pound of 1959), so a
// figure in miles and one in kilometres can be compared without rounding.  Money of
// two currencies is never converted: a rate is a claim of its own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claims/decimal.h"
#include "claims/quantity.h"

namespace attest {

struct Dimension {
  std::string name;    // "mass", "fraction", "KRW", "mass-per-area": equal where comparable
  Decimal factor = 1;  // value × factor is the value in the dimension's own unit
};

// A unit not known here is its own dimension, with factor 1.
[[nodiscard]] Dimension dimension_of(std::string_view unit);

// `quantity` in the unit of its dimension; nullopt where 18 digits do not suffice.
[[nodiscard]] std::optional<Quantity> in_own_unit(const Quantity& quantity);

}  // namespace attest
