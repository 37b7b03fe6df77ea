// Powers of ten, as science writes them: "3.5 × 10^6", "2 x 10⁻³", "1.2e6".
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "extraction/lexicon/tokens.h"

namespace attest {

struct PowerOfTen {
  std::uint32_t last = 0;  // the token behind it
  int power = 0;
  bool too_great = false;  // no figure holds so many digits
};

// Behind a number that ends before `at`: "× 10^6", "e6".
[[nodiscard]] std::optional<PowerOfTen> power_behind(const std::vector<Token>& tokens,
                                                     std::uint32_t at);

// "10^6", "10⁻³": one that stands alone.
[[nodiscard]] std::optional<PowerOfTen> power_alone(const std::vector<Token>& tokens,
                                                    std::uint32_t at);

}  // namespace attest
