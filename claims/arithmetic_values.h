// What figures come to, what their own rounding allows, and how that meets a stated figure.
// Part of claims/arithmetic.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "claims/arithmetic.h"

namespace attest {

struct Worked {
  Decimal value;     // from the figures as they are written; the middle, for ranges
  Interval allowed;  // from all that they may have been rounded from
  std::string formula;
};

using Operands = std::span<const Claim* const>;

// nullopt where 18 digits do not suffice, or an operand has no number.
[[nodiscard]] std::optional<Worked> sum_of(Operands parts);
[[nodiscard]] std::optional<Worked> difference_of(const Claim& more, const Claim& less);
// The sum of the first less the sum of the second.
[[nodiscard]] std::optional<Worked> less_of(Operands added, Operands taken);
// part ÷ whole, times 100 for a percentage.
[[nodiscard]] std::optional<Worked> quotient_of(const Claim& part, const Claim& whole,
                                                bool as_percent);
// By how much of `base` the other is away from it.
[[nodiscard]] std::optional<Worked> growth_of(const Claim& now, const Claim& base, bool as_percent);

// One number, or a bound as its number; nullopt for ranges and what has none.
[[nodiscard]] std::optional<Decimal> number_of(const Quantity& quantity);

// What the wording of a stated figure allows.  "Half", "a third" and "threefold" are not meant
// to the digit: a tenth of themselves either way, twice that when hedged.
[[nodiscard]] Interval allowed_by(const Quantity& stated);

// Ok, Rounding or Inconsistent.
[[nodiscard]] ArithmeticVerdict meets(const Claim& stated, const Worked& worked);

// |stated - worked| is at most `share` of the stated figure.
[[nodiscard]] bool is_close(const Claim& stated, const Worked& worked, const Decimal& share);

}  // namespace attest
