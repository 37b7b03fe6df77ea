// What is left between two figures: surpluses, losses, gaps.
#include <algorithm>
#include <array>

#include "claims/arithmetic_scope.h"

namespace attest {
namespace {

// Surplus and deficit are differences by their own meaning.
constexpr std::array<std::string_view, 2> kBalances{"trade-balance", "deficit"};
constexpr Decimal kNarrow{1, 3};  // "deaths outnumber births by": off by no more than this
constexpr Decimal kFewDigits = 1000;

bool is_balance(const Claim& claim) {
  const Ids& ids = claim.measure.concepts;
  return std::any_of(kBalances.begin(), kBalances.end(), [&](std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  });
}

// Digits before the zeros that close it.
bool has_digits(const Decimal& value) {
  std::int64_t digits = normalised(value).coefficient();
  while (digits != 0 && digits % 10 == 0) digits /= 10;
  return Decimal(digits) >= kFewDigits;
}

// Levels of its unit and time on one side of `at`, nearest first, as large as itself at least.
Places larger_beside(const ArithmeticScope& scope, std::size_t at, bool behind) {
  Places found;
  Places around = scope.near(at);
  if (!behind) std::reverse(around.begin(), around.end());
  for (const std::size_t i : around)
    if ((i > at) == behind && scope.is_level(i) && scope.has_point(i) && scope.same_unit(i, at) &&
        scope.same_time(i, at) && *scope[i].quantity.low > *scope[at].quantity.low)
      found.push_back(i);
  constexpr std::size_t kMost = 3;
  if (found.size() > kMost) found.resize(kMost);
  return found;
}

bool is_exact(const ArithmeticScope& scope, std::size_t at) {
  return scope[at].quantity.modifier == Modifier::Exact;
}

// What is left between each two that stand next to each other.
void pair_up(const ArithmeticScope& scope, std::size_t at, const Places& sides,
             const Findings& findings, std::vector<Reckoned>& ways) {
  for (std::size_t i = 0; i + 1 < sides.size(); ++i) {
    const bool first = *scope[sides[i]].quantity.low > *scope[sides[i + 1]].quantity.low;
    const std::size_t more = sides[first ? i : i + 1];
    const std::size_t less = sides[first ? i + 1 : i];
    if (findings.knows({at, more, less}) || !is_exact(scope, more) || !is_exact(scope, less))
      continue;
    const auto left = difference_of(scope[more], scope[less]);
    if (left && left->value > Decimal(0)) ways.push_back({{at, more, less}, left});
  }
}

}  // namespace

void find_balances_by_meaning(const ArithmeticScope& scope, std::size_t at, Findings& findings) {
  if (is_balance(scope[at])) find_balances(scope, at, findings);
}

void find_balances(const ArithmeticScope& scope, std::size_t at, Findings& findings) {
  constexpr Decimal kFew = 10;
  const Claim& claim = scope[at];
  const bool fits =
      (scope.is_level(at) && is_exact(scope, at)) ||
      (claim.measure.role == Role::Change && scope.is_usable(at) && !findings.explains(at));
  if (!fits || !scope.has_point(at) || (!is_balance(claim) && *claim.quantity.low < kFew)) return;
  std::vector<Reckoned> ways;
  for (const bool behind : {false, true})
    pair_up(scope, at, larger_beside(scope, at, behind), findings, ways);
  if (findings.tell_best(ArithmeticKind::Difference, ways)) return;
  for (const Reckoned& way : ways) {
    const bool narrow = has_digits(*claim.quantity.low) && is_close(claim, *way.worked, kNarrow);
    if (!narrow && !is_balance(claim)) continue;
    findings.tell(ArithmeticKind::Difference, way.members, way.worked, Tie::Close);
    return;
  }
}

}  // namespace attest
