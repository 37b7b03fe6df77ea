// Do the figures of one article add up?
//
// Only what the text itself ties together is checked: figures of one subject and section, in
// one sentence or in neighbouring ones.  Where several figures could be meant nothing is
// said, so that no mismatch is reported that the text does not have.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claim.h"
#include "claims/thesaurus.h"

namespace attest {

enum class ArithmeticKind : std::uint8_t { Sum, Share, Growth, Difference, Ratio };

enum class ArithmeticVerdict : std::uint8_t {
  Ok,        // within the rounding that the wording shows
  Rounding,  // off by less than one in the last digit written: cut instead of rounded
  Inconsistent,
};

struct ArithmeticCheck {
  ArithmeticKind kind = ArithmeticKind::Sum;
  std::vector<std::size_t> claims;  // indexes: the stated figure first, then what it is made of
  std::string formula;              // "26 + 216 = 242"
  Decimal stated;
  Decimal computed;
  ArithmeticVerdict verdict = ArithmeticVerdict::Ok;
};

// REQUIRES: `claims` are those of one article, in text order, with their concepts.
[[nodiscard]] std::vector<ArithmeticCheck> check_arithmetic(std::span<const Claim> claims,
                                                            const ConceptKinds& kinds);

[[nodiscard]] std::string_view to_string(ArithmeticKind kind);
[[nodiscard]] std::string_view to_string(ArithmeticVerdict verdict);

}  // namespace attest
