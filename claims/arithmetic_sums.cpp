// Parts and their whole.
#include <algorithm>
#include <chrono>

#include "claims/arithmetic_scope.h"
#include "claims/unit.h"

namespace attest {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::size_t kMostParts = 12;

std::vector<const Claim*> figures_of(const ArithmeticScope& scope, const Places& places) {
  std::vector<const Claim*> figures;
  for (const std::size_t at : places) figures.push_back(&scope[at]);
  return figures;
}

Places with_whole(std::size_t whole, const Places& parts) {
  Places members{whole};
  members.insert(members.end(), parts.begin(), parts.end());
  return members;
}

bool is_larger(const ArithmeticScope& scope, std::size_t whole, std::size_t part) {
  const auto top = number_of(scope[whole].quantity);
  const auto other = number_of(scope[part].quantity);
  return top && other && *top > *other;
}

// Men and women make up the whole that stands near them.
void of_groups(const ArithmeticScope& scope, std::size_t women, Findings& findings) {
  if (scope.groups(women) != Ids{std::string(kWoman)}) return;
  Places men;
  Places wholes;
  for (const std::size_t i : scope.near(women)) {
    if (!scope.is_level(i) || !scope.has_point(i) || !scope.same_unit(i, women) ||
        !scope.same_time(i, women) || !scope.same_matter(i, women))
      continue;
    if (scope.groups(i) == Ids{std::string(kMan)} && scope.same_sentence(i, women))
      men.push_back(i);
    if (scope.groups(i).empty() && is_larger(scope, i, women)) wholes.push_back(i);
  }
  if (!scope.is_one_value(men)) return;
  std::erase_if(wholes, [&](std::size_t i) { return !is_larger(scope, i, men.front()); });
  const auto sum = sum_of(figures_of(scope, {men.front(), women}));
  std::vector<Reckoned> ways;
  for (const std::size_t whole : wholes) ways.push_back({{whole, men.front(), women}, sum});
  if (!findings.tell_best(ArithmeticKind::Sum, ways) && scope.is_one_value(wholes))
    findings.tell(ArithmeticKind::Sum, {wholes.front(), men.front(), women}, sum, Tie::Firm);
}

// January, February and March make up the first quarter.
void of_periods(const ArithmeticScope& scope, std::size_t whole, Findings& findings) {
  const std::optional<Period>& period = scope[whole].period;
  if (!period || !period->from || !period->to || scope[whole].measure.aspect == Aspect::Stock ||
      scope[whole].quantity.modifier != Modifier::Exact)
    return;
  const auto first = sys_days(*period->from);
  const auto behind = sys_days(*period->to) + days{1};
  if (behind - first < days{80}) return;
  for (const int months : {1, 3, 6, 12}) {
    Places parts;
    auto begin = first;
    while (begin < behind && parts.size() < kMostParts) {
      const std::chrono::year_month_day day(begin);
      if (day.day() != std::chrono::day{1}) break;
      const auto next = sys_days(day.year() / day.month() / 1 + std::chrono::months{months});
      Period part;
      part.from = day;
      part.to = std::chrono::year_month_day(next - days{1});
      Places fitting;
      for (const std::size_t i : scope.levels_of(whole, part))
        if (i != whole && scope.has_point(i) && scope.same_subject(i, whole) &&
            scope[i].section == scope[whole].section && next <= behind)
          fitting.push_back(i);
      if (!scope.is_one_value(fitting)) break;
      parts.push_back(fitting.front());
      begin = next;
    }
    if (begin != behind || parts.size() < 2) continue;
    if (findings.knows(with_whole(whole, parts))) return;
    findings.tell(ArithmeticKind::Sum, with_whole(whole, parts), sum_of(figures_of(scope, parts)),
                  Tie::Firm);
    return;
  }
}

// Levels of one unit and time in a row beside the whole, on one side of it.
Places row_beside(const ArithmeticScope& scope, std::size_t whole, bool behind) {
  Places row;
  Places around = scope.near(whole);
  if (!behind) std::reverse(around.begin(), around.end());
  for (const std::size_t i : around) {
    const Claim& part = scope[i];
    const bool has_ends = part.quantity.low && part.quantity.high;
    if ((i > whole) != behind || !scope.is_level(i) || !scope.same_unit(i, whole) ||
        !scope.same_time(i, whole) || !has_ends)
      continue;
    if (!scope.has_point(i) && scope.has_point(whole) &&
        scope[whole].quantity.modifier == Modifier::Exact)
      continue;
    if (scope[i].quantity.low == scope[whole].quantity.low) {
      if (row.empty()) continue;  // told again
      break;
    }
    const bool again =
        !scope.has_point(i) && std::any_of(row.begin(), row.end(), [&](std::size_t j) {
          return scope[j].quantity.low == part.quantity.low &&
                 scope[j].quantity.high == part.quantity.high;
        });
    if (again) continue;
    if (*part.quantity.low > *scope[whole].quantity.high) break;
    row.push_back(i);
  }
  return row;
}

bool in_one_sentence(const ArithmeticScope& scope, std::size_t whole, const Places& parts) {
  return std::all_of(parts.begin(), parts.end(),
                     [&](std::size_t i) { return scope.same_sentence(i, whole); });
}

// "400 people: 297 who were asked before and 103 new ones".
void of_rows(const ArithmeticScope& scope, std::size_t whole, Findings& findings) {
  constexpr Decimal kLarge = 100;
  const auto top = scope[whole].quantity.high;
  if (!top || !scope[whole].quantity.low) return;
  for (const bool behind : {false, true}) {
    const Places row = row_beside(scope, whole, behind);
    for (std::size_t count = 2; count <= row.size(); ++count) {
      Places parts(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(count));
      if (!behind) std::reverse(parts.begin(), parts.end());
      const auto sum = sum_of(figures_of(scope, parts));
      if (!sum || findings.knows(with_whole(whole, parts))) continue;
      if (*top < kLarge && !in_one_sentence(scope, whole, parts)) continue;
      if (findings.tell(ArithmeticKind::Sum, with_whole(whole, parts), sum, Tie::Loose)) return;
      // A whole given as a range that only touches what its parts come to.
      if (!behind && scope[whole].quantity.modifier == Modifier::Between &&
          scope[whole].quantity.low == sum->allowed.high && count == row.size())
        findings.tell(ArithmeticKind::Sum, with_whole(whole, parts), sum, Tie::Firm);
    }
  }
}

// Shares of one whole in one sentence, from the first of them on.
void of_shares(const ArithmeticScope& scope, std::size_t first, Findings& findings) {
  const auto is_share = [&](std::size_t i) {
    return scope.is_rate(i) && scope[i].measure.role == Role::Share &&
           scope[i].quantity.modifier == Modifier::Exact;
  };
  if (!is_share(first)) return;
  if (first > 0 && scope.same_sentence(first - 1, first) && is_share(first - 1)) return;
  Places parts;
  for (std::size_t i = first; i < scope.size() && scope.same_sentence(i, first); ++i) {
    if (!is_share(i)) continue;
    if (!scope.same_time(i, first) || scope.groups(i) != scope.groups(first)) return;
    parts.push_back(i);
  }
  if (parts.size() < 3) return;
  const auto sum = sum_of(figures_of(scope, parts));
  if (!sum) return;
  const Interval& held = sum->allowed;
  const Decimal whole = 100;
  constexpr Decimal kMost = 50;
  // More than all: several answers of one person.  Little: no list of all there is.
  if ((held.low && *held.low > whole) || sum->value < kMost) return;
  const bool fits = can_meet(held, {whole, whole});
  const ArithmeticVerdict verdict = sum->value == whole ? ArithmeticVerdict::Ok
                                    : fits              ? ArithmeticVerdict::Rounding
                                                        : ArithmeticVerdict::Incomplete;
  findings.tell_as(verdict, ArithmeticKind::Sum, parts, *sum, whole);
}

}  // namespace

void find_sums(const ArithmeticScope& scope, std::size_t at, Findings& findings) {
  of_shares(scope, at, findings);
  if (!scope.is_level(at)) return;
  of_groups(scope, at, findings);
  of_periods(scope, at, findings);
  of_rows(scope, at, findings);
}

}  // namespace attest
