// Units that say how old somebody is: "year-person".
#pragma once

#include <string_view>

namespace attest::unit {

// But not "USD-per-person", which is a price.
[[nodiscard]] constexpr bool is_age(std::string_view unit) {
  return unit.ends_with("-person") && !unit.ends_with("-per-person");
}

}  // namespace attest::unit
