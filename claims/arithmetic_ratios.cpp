// Halved, doubled, 1.8 times as many.
#include <algorithm>

#include "claims/arithmetic_scope.h"
#include "claims/unit.h"

namespace attest {
namespace {

constexpr Decimal kOne = 1;

struct Ratio {
  const ArithmeticScope& scope;
  std::size_t at;

  [[nodiscard]] bool is_operand(std::size_t i) const {
    return i != at && (scope.is_level(i) || scope.is_rate(i)) &&
           scope[i].quantity.modifier != Modifier::Vague;
  }

  // The larger over the smaller for factors, the smaller over the larger for fractions.
  [[nodiscard]] std::optional<Worked> worked(std::size_t a, std::size_t b) const {
    const auto one = point(a);
    const auto other = point(b);
    if (!one || !other || *one == *other) return std::nullopt;
    const std::size_t larger = *one > *other ? a : b;
    const std::size_t smaller = larger == a ? b : a;
    return *number_of(scope[at].quantity) >= kOne
               ? quotient_of(scope[larger], scope[smaller], false)
               : quotient_of(scope[smaller], scope[larger], false);
  }

  [[nodiscard]] std::optional<Decimal> point(std::size_t i) const {
    const Quantity& q = scope[i].quantity;
    return q.low ? q.low : q.high;
  }

  // The two nearest figures on either side, in its sentence; else in those next to it.
  [[nodiscard]] Places operands() const {
    Places before;
    Places behind;
    for (const std::size_t i : scope.near(at))
      if (is_operand(i)) (i < at ? before : behind).push_back(i);
    const auto in_sentence = [&](std::size_t i) { return scope.same_sentence(i, at); };
    const auto own = std::count_if(before.begin(), before.end(), in_sentence) +
                     std::count_if(behind.begin(), behind.end(), in_sentence);
    if (own >= 2) {
      const auto is_far = [&](std::size_t i) { return !in_sentence(i) && !scope.same_time(i, at); };
      std::erase_if(before, is_far);
      std::erase_if(behind, is_far);
    }
    constexpr std::size_t kEach = 3;
    if (before.size() > kEach) before.erase(before.begin(), before.end() - kEach);
    if (behind.size() > kEach) behind.resize(kEach);
    before.insert(before.end(), behind.begin(), behind.end());
    return before;
  }

  [[nodiscard]] bool pair_fits(std::size_t a, std::size_t b) const {
    const bool moves = scope[at].measure.direction != Direction::None;
    // What moved is one thing at two times; what is compared may be two at one.
    return scope.same_unit(a, b) && scope.groups(a) == scope.groups(b) &&
           (!moves || scope.same_matter(a, b)) &&
           (scope.same_sentence(a, at) || scope.same_sentence(b, at) ||
            (a + 1 == b && b + 1 == at));
  }

  [[nodiscard]] bool moves_as_told(std::size_t a, std::size_t b) const {
    const Direction direction = scope[at].measure.direction;
    const auto& one = scope[a].period;
    const auto& other = scope[b].period;
    if (direction == Direction::None || !one || !other || !one->from || !other->from ||
        *one == *other)
      return true;
    const std::size_t later = *one->from > *other->from ? a : b;
    const std::size_t earlier = later == a ? b : a;
    return (*point(later) > *point(earlier)) == (direction == Direction::Up);
  }

  // "A third of the level of 2017's 930", said of 2018, whose figure stands elsewhere.
  void of_article(Findings& findings) const {
    const std::optional<Base>& base = scope[at].base;
    if (!base || base->claim.empty() || !scope[at].period) return;
    for (const std::size_t from : scope.near(at)) {
      if (scope[from].id != base->claim || !is_operand(from) || !scope.has_point(from)) continue;
      Places nows;
      for (const std::size_t i : scope.levels_of(from, *scope[at].period))
        if (scope.has_point(i) && scope.groups(i) == scope.groups(from) &&
            scope.same_matter(i, from))
          nows.push_back(i);
      if (scope.is_one_value(nows) && moves_as_told(nows.front(), from))
        findings.tell(ArithmeticKind::Ratio, {at, nows.front(), from}, worked(nows.front(), from),
                      Tie::Close);
    }
  }

  // Of its own time first, then the nearest.
  [[nodiscard]] std::pair<bool, std::uint32_t> rank(const Places& members) const {
    const bool own = scope.same_time(members[1], at) || scope.same_time(members[2], at);
    return {!own, scope.gap(members[1], at) + scope.gap(members[2], at)};
  }

  // "Up by half": the amount of a growth, not what one is of the other.
  [[nodiscard]] bool is_growth() const {
    const std::optional<Decimal> factor = point(at);
    return scope[at].measure.direction == Direction::Up && factor && *factor < Decimal(1);
  }

  // "Down by more than half": what is gone, not what is left.
  [[nodiscard]] bool fell_by_so_much(const std::vector<Reckoned>& ways) const {
    const std::optional<Decimal> factor = point(at);
    if (scope[at].measure.direction != Direction::Down || !factor || *factor >= kOne) return false;
    return std::any_of(ways.begin(), ways.end(), [&](const Reckoned& way) {
      const bool first = *point(way.members[1]) < *point(way.members[2]);
      const auto gone = growth_of(scope[way.members[first ? 1 : 2]],
                                  scope[way.members[first ? 2 : 1]], false);
      return gone && meets(scope[at], *gone) != ArithmeticVerdict::Inconsistent;
    });
  }

  // What changed has a figure of the time that the change is of, and one of an earlier time.
  [[nodiscard]] bool are_of_two_times(std::size_t a, std::size_t b) const {
    if (scope[at].measure.role != Role::Change || !scope[a].period || !scope[b].period) return true;
    if (scope.same_time(a, b)) return false;
    if (!scope[at].period) return true;
    const std::size_t own = scope.same_time(a, at) ? a : b;
    const std::optional<Date>&now = scope[own].period->from,
                             &then = scope[own == a ? b : a].period->from;
    return scope.same_time(own, at) && (!now || !then || *then <= *now);
  }

  void run(Findings& findings) const {
    if (is_growth()) return;
    const Places places = operands();
    std::vector<Reckoned> ways;
    for (const std::size_t a : places)
      for (const std::size_t b : places)
        if (a < b && pair_fits(a, b) && moves_as_told(a, b))
          ways.push_back({{at, a, b}, worked(a, b)});
    std::stable_sort(ways.begin(), ways.end(), [&](const Reckoned& one, const Reckoned& other) {
      return rank(one.members) < rank(other.members);
    });
    if (findings.tell_best(ArithmeticKind::Ratio, ways)) return;
    if (fell_by_so_much(ways)) return;
    std::erase_if(ways, [&](const Reckoned& way) {
      return !scope.same_sentence(way.members[1], at) ||
             !scope.same_sentence(way.members[2], at) ||
             !are_of_two_times(way.members[1], way.members[2]);
    });
    if (ways.size() == 1)
      findings.tell(ArithmeticKind::Ratio, ways.front().members, ways.front().worked, Tie::Firm);
    else
      of_article(findings);
  }
};

}  // namespace

void find_ratios(const ArithmeticScope& scope, std::size_t at, Findings& findings) {
  const Claim& ratio = scope[at];
  if (ratio.quantity.unit != unit::kRatio || ratio.measure.role == Role::Share ||
      !scope.is_usable(at) || !number_of(ratio.quantity) || findings.explains(at))
    return;
  Ratio{scope, at}.run(findings);
}

}  // namespace attest
