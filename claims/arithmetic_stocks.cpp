// What a stock comes to with all that has come since.
#include <algorithm>

#include "claims/arithmetic_scope.h"

namespace attest {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr days kSlack{10};         // a figure of Monday's paper ends with the month before
constexpr days kYear{366};         // longer ones are totals themselves
constexpr std::size_t kMost = 12;  // stocks of one article, and steps between two of them
constexpr Decimal kLeavers{5, 3};  // off by less: some have died or left

// All who ever came, or who are there, on one day.
bool is_stock(const ArithmeticScope& scope, std::size_t at) {
  const std::optional<Period>& period = scope[at].period;
  return scope.is_level(at) && scope.has_point(at) && period && period->to &&
         (!period->from || *period->from == *period->to);
}

bool is_flow(const ArithmeticScope& scope, std::size_t at) {
  const std::optional<Period>& period = scope[at].period;
  return scope.is_level(at) && scope.has_point(at) && scope.groups(at).empty() && period &&
         period->from && period->to && *period->from != *period->to &&
         sys_days(*period->to) - sys_days(*period->from) <= kYear &&
         scope[at].quantity.modifier == Modifier::Exact && scope[at].status == Status::Asserted;
}

sys_days first_day(const Claim& claim) {
  return sys_days(*claim.period->from);
}
sys_days last_day(const Claim& claim) {
  return sys_days(*claim.period->to);
}

class Flows {
 public:
  // From the stock `old` to `now`: what is more than all there are now did not come to them.
  Flows(const ArithmeticScope& scope, std::size_t old, std::size_t now)
      : scope_(scope), stock_(old) {
    for (std::size_t i = 0; i < scope.size(); ++i)
      if (is_flow(scope, i) && scope.same_unit(i, old) && scope.same_subject(i, old) &&
          *scope[i].quantity.low <= *scope[now].quantity.low)
        all_.push_back(i);
  }

  // Whole periods one after another up to `end`, the longest first; of the first one less
  // what had come before.  False where they leave a gap.
  bool run_to(sys_days end) {
    sys_days day = last_day(scope_[stock_]);
    for (std::size_t step = 0; day + kSlack < end; ++step) {
      const auto next = longest(day, end);
      if (!next || step == kMost) return false;
      added.push_back(*next);
      if (first_day(scope_[*next]) + kSlack < day) {
        const auto before = told_before(first_day(scope_[*next]), day);
        if (!before) return false;
        taken.push_back(*before);
      }
      day = last_day(scope_[*next]);
    }
    return !added.empty();
  }

  Places added;
  Places taken;

 private:
  [[nodiscard]] std::optional<std::size_t> longest(sys_days day, sys_days end) const {
    std::optional<std::size_t> best;
    const auto rank = [&](std::size_t i) {
      return std::pair(last_day(scope_[i]) - first_day(scope_[i]), *scope_[i].quantity.low);
    };
    for (const std::size_t i : all_)
      if (first_day(scope_[i]) <= day + kSlack && last_day(scope_[i]) > day + kSlack &&
          last_day(scope_[i]) <= end + kSlack && (!best || rank(i) > rank(*best)))
        best = i;
    return best;
  }

  [[nodiscard]] std::optional<std::size_t> told_before(sys_days begin, sys_days day) const {
    for (const std::size_t i : all_)
      if (first_day(scope_[i]) == begin && last_day(scope_[i]) <= day + kSlack &&
          last_day(scope_[i]) + kSlack >= day)
        return i;
    return std::nullopt;
  }

  const ArithmeticScope& scope_;
  std::size_t stock_;
  Places all_;
};

void grown(const ArithmeticScope& scope, std::size_t old, std::size_t now, Findings& findings) {
  Flows flows(scope, old, now);
  if (!flows.run_to(last_day(scope[now]))) return;
  Places members{now, old};
  std::vector<const Claim*> parts{&scope[old]};
  for (const std::size_t i : flows.added) parts.push_back(&scope[i]), members.push_back(i);
  std::optional<Worked> total = sum_of(parts);
  if (!flows.taken.empty()) {
    std::vector<const Claim*> less;
    for (const std::size_t i : flows.taken) less.push_back(&scope[i]), members.push_back(i);
    total = less_of(parts, less);
  }
  if (!total) return;
  if (meets(scope[now], *total) == ArithmeticVerdict::Inconsistent &&
      is_close(scope[now], *total, kLeavers))
    return findings.tell_as(ArithmeticVerdict::Rounding, ArithmeticKind::StockFlow, members, *total,
                            *scope[now].quantity.low);
  if (meets(scope[now], *total) == ArithmeticVerdict::Ok &&
      scope[now].quantity.modifier == Modifier::About && !is_close(scope[now], *total, {5, 2}))
    return findings.tell_as(ArithmeticVerdict::Rounding, ArithmeticKind::StockFlow, members, *total,
                            *scope[now].quantity.low);
  findings.tell(ArithmeticKind::StockFlow, members, total, Tie::Close);
}

bool is_same_order(const ArithmeticScope& scope, std::size_t old, std::size_t now) {
  const double times = to_double(*scope[now].quantity.low) / to_double(*scope[old].quantity.low);
  return times > 1 && times < 1.5;
}

}  // namespace

void find_stocks(const ArithmeticScope& scope, Findings& findings) {
  Places stocks;
  for (std::size_t i = 0; i < scope.size() && stocks.size() < kMost; ++i)
    if (is_stock(scope, i) && scope.groups(i).empty()) stocks.push_back(i);
  for (const std::size_t now : stocks) {
    std::optional<std::size_t> old;
    for (const std::size_t i : stocks)
      if (last_day(scope[i]) + kSlack < last_day(scope[now]) && scope.same_unit(i, now) &&
          scope.same_subject(i, now) && is_same_order(scope, i, now) &&
          scope[i].quantity.modifier == Modifier::Exact &&
          (!old || last_day(scope[*old]) < last_day(scope[i])))
        old = i;
    if (old) grown(scope, *old, now, findings);
  }
}

}  // namespace attest
