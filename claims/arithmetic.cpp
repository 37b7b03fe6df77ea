#include "claims/arithmetic.h"

#include <array>

#include "claims/arithmetic_scope.h"

namespace attest {

std::vector<ArithmeticCheck> check_arithmetic(std::span<const Claim> claims,
                                              const ConceptKinds& kinds) {
  const ArithmeticScope scope(claims, kinds);
  Findings findings(scope);
  // What one finder explains, a later one need not.
  for (const auto find :
       {find_balances_by_meaning, find_sums, find_shares, find_changes, find_ratios, find_balances})
    for (std::size_t at = 0; at < claims.size(); ++at) find(scope, at, findings);
  find_stocks(scope, findings);
  return std::move(findings).finish();
}

std::string_view to_string(ArithmeticKind kind) {
  constexpr std::array<std::string_view, 6> kNames{"sum",        "share", "growth",
                                                   "difference", "ratio", "stock-flow"};
  return kNames.at(static_cast<std::size_t>(kind));
}

std::string_view to_string(ArithmeticVerdict verdict) {
  constexpr std::array<std::string_view, 5> kNames{"ok", "rounding", "inconsistent", "incomplete",
                                                   "ambiguous-base"};
  return kNames.at(static_cast<std::size_t>(verdict));
}

}  // namespace attest
