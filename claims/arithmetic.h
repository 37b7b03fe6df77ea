// Do the figures of one article add up?
//
// Looked for widely, judged strictly: that figures fit is told wherever they do; that they do
// not only where the text itself ties them together (one sentence, one subject, one period),
// or where they miss by so little that no other figures can be meant.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claim.h"
#include "claims/thesaurus.h"

namespace attest {

enum class ArithmeticKind : std::uint8_t { Sum, Share, Growth, Difference, Ratio, StockFlow };

enum class ArithmeticVerdict : std::uint8_t {
  Ok,        // the stated figure is the computed one as it was written
  Rounding,  // only when the rounding of the other figures is allowed for, or when cut
  Inconsistent,
  Incomplete,     // the parts that are told do not make up the whole
  AmbiguousBase,  // several bases are possible, and none of them fits
};

struct ArithmeticCheck {
  ArithmeticKind kind = ArithmeticKind::Sum;
  std::vector<std::size_t> claims;  // indexes: the stated figure first, then what it is made of
  std::string formula;              // "26 + 216 = 242"
  Decimal stated;
  Decimal computed;
  ArithmeticVerdict verdict = ArithmeticVerdict::Ok;
};

// By the stated figure, in text order; cost is linear in the claims, but for sorting them.
// REQUIRES: `claims` are those of one article, in text order, with their concepts.
[[nodiscard]] std::vector<ArithmeticCheck> check_arithmetic(std::span<const Claim> claims,
                                                            const ConceptKinds& kinds);

[[nodiscard]] std::string_view to_string(ArithmeticKind kind);
[[nodiscard]] std::string_view to_string(ArithmeticVerdict verdict);

}  // namespace attest
