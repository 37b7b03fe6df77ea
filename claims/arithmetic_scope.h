// The figures of one article as arithmetic sees them, and what is found about them.
// Part of claims/arithmetic.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/arithmetic.h"
#include "claims/arithmetic_values.h"

namespace attest {

// What women and men make up is everybody; no other groups are known to be whole.
inline constexpr std::string_view kWoman = "woman";
inline constexpr std::string_view kMan = "man";

using Ids = std::vector<std::string>;
using Places = std::vector<std::size_t>;  // indexes of claims

class ArithmeticScope {
 public:
  // Both must outlive the scope.
  ArithmeticScope(std::span<const Claim> claims, const ConceptKinds& kinds);

  [[nodiscard]] std::size_t size() const { return claims_.size(); }
  [[nodiscard]] const Claim& operator[](std::size_t at) const { return claims_[at]; }

  // Said to be so by somebody: not denied, nor supposed.
  [[nodiscard]] bool is_usable(std::size_t at) const;
  // An amount, a number of people or things: what sums and quotients are made of.
  [[nodiscard]] bool is_level(std::size_t at) const;
  // A percentage that is no change.
  [[nodiscard]] bool is_rate(std::size_t at) const;
  [[nodiscard]] bool has_point(std::size_t at) const;

  [[nodiscard]] const Ids& groups(std::size_t at) const { return groups_[at]; }
  [[nodiscard]] bool same_matter(std::size_t a, std::size_t b) const;   // or nothing tells
  [[nodiscard]] bool same_subject(std::size_t a, std::size_t b) const;  // and something does
  [[nodiscard]] bool same_time(std::size_t a,
                               std::size_t b) const;  // or one sentence without times
  [[nodiscard]] bool same_unit(std::size_t a, std::size_t b) const;  // "KRW" and "KRW-per-month"
  [[nodiscard]] bool same_sentence(std::size_t a, std::size_t b) const;
  [[nodiscard]] std::uint32_t gap(std::size_t a, std::size_t b) const;  // bytes between them

  // Those of one section that stand near, in text order, without `at` itself.
  [[nodiscard]] Places near(std::size_t at) const;
  // Levels of the whole article with the unit of `at` for a period; the nearest, if many.
  [[nodiscard]] Places levels_of(std::size_t at, const Period& period) const;

  // All that `at` may be told from have one value.
  [[nodiscard]] bool is_one_value(const Places& places) const;

 private:
  [[nodiscard]] std::string key(std::size_t at, const Period& period) const;

  std::span<const Claim> claims_;
  std::vector<Ids> groups_;
  std::vector<Ids> what_;
  std::unordered_map<std::string, Places> levels_;
};

struct Reckoned {
  Places members;  // the stated figure first
  std::optional<Worked> worked;
};

// How firmly the text ties figures together, and so what may be said where they do not fit.
enum class Tie : std::uint8_t {
  Loose,  // nothing
  Close,  // that they do not, where they miss by little
  Firm,   // that they do not, unless by so much that other figures must be meant
};

class Findings {
 public:
  explicit Findings(const ArithmeticScope& scope) : scope_(scope) {}

  // `members`: the stated figure first.  True when the figures fit.
  bool tell(ArithmeticKind kind, const Places& members, const std::optional<Worked>& worked,
            Tie tie);
  // The first of them that fits, or else the first that does when rounding is allowed for.
  bool tell_best(ArithmeticKind kind, const std::vector<Reckoned>& ways);
  // Whatever the figures come to.
  void tell_as(ArithmeticVerdict verdict, ArithmeticKind kind, const Places& members,
               const Worked& worked, const Decimal& stated);
  // A check of these figures, in any order, is there.
  [[nodiscard]] bool knows(Places members) const;
  [[nodiscard]] bool explains(std::size_t stated) const;

  [[nodiscard]] std::vector<ArithmeticCheck> finish() &&;

 private:
  const ArithmeticScope& scope_;
  std::vector<ArithmeticCheck> checks_;
  std::unordered_map<std::string, bool> known_;
};

// One finder a kind; each looks at the figure `at` as the one that is stated.
void find_sums(const ArithmeticScope& scope, std::size_t at, Findings& findings);
void find_shares(const ArithmeticScope& scope, std::size_t at, Findings& findings);
void find_changes(const ArithmeticScope& scope, std::size_t at, Findings& findings);
void find_ratios(const ArithmeticScope& scope, std::size_t at, Findings& findings);
// Surpluses and deficits alone, then all others.
void find_balances_by_meaning(const ArithmeticScope& scope, std::size_t at, Findings& findings);
void find_balances(const ArithmeticScope& scope, std::size_t at, Findings& findings);

void find_stocks(const ArithmeticScope& scope, Findings& findings);

}  // namespace attest
