// A part, its whole, and the percentage or fraction that the text gives.
#include <algorithm>

#include "claims/arithmetic_scope.h"
#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kBracketed = 40;  // bytes between "221 of the 720 games" and "(30.7%)"
constexpr std::uint32_t kRestated = 6;    // between "a third" and ", 33 percent"
constexpr std::uint32_t kNearby = 100;

bool contains(const Ids& ids, const Ids& part) {
  return std::includes(ids.begin(), ids.end(), part.begin(), part.end());
}

std::optional<Worked> share_of(const ArithmeticScope& scope, std::size_t at, std::size_t part,
                               std::size_t whole) {
  return quotient_of(scope[part], scope[whole], scope[at].quantity.unit == unit::kPercent);
}

bool is_part(const ArithmeticScope& scope, std::size_t part, std::size_t whole) {
  const auto a = number_of(scope[part].quantity);
  const auto b = number_of(scope[whole].quantity);
  return a && b && *a < *b;
}

// The figures of the group that the share is of; those of its own sentence where there are some.
Places parts_of(const ArithmeticScope& scope, std::size_t at) {
  Places parts;
  Places beside;
  const bool named = !scope.groups(at).empty();
  for (const std::size_t i : scope.near(at)) {
    if (!scope.is_level(i) || !scope.has_point(i) || !scope.same_time(i, at)) continue;
    if (scope.groups(i).empty() || !scope.same_matter(i, at)) continue;
    const bool adjacent = i + 1 == at && scope.same_sentence(i, at);
    if (named ? scope.groups(i) != scope.groups(at) : !adjacent) continue;
    (scope.same_sentence(i, at) ? beside : parts).push_back(i);
  }
  return beside.empty() ? parts : beside;
}

Places wholes_of(const ArithmeticScope& scope, std::size_t at, std::size_t part) {
  Places wholes;
  const std::optional<Period>& period = scope[part].period;
  for (const std::size_t i : period ? scope.levels_of(part, *period) : scope.near(part))
    if (i != part && scope.is_level(i) && scope.same_unit(i, part) && scope.same_time(i, part) &&
        scope[i].section == scope[at].section && scope.has_point(i) &&
        scope.groups(i).size() < scope.groups(part).size() &&
        contains(scope.groups(part), scope.groups(i)) && scope.same_matter(i, part))
      wholes.push_back(i);
  return wholes;
}

// "16,124 came, 18,174 of them women (69%)": a part that is larger than its whole.
bool exceeds(const ArithmeticScope& scope, std::size_t at, std::size_t part, std::size_t whole) {
  return whole + 1 == part && part + 1 == at && scope.same_sentence(whole, at) &&
         scope.same_subject(part, part) && is_part(scope, whole, part);
}

// 1,092 women of 1,396 newcomers are 78.2 percent.
bool of_a_group(const ArithmeticScope& scope, std::size_t at, Findings& findings) {
  const Places parts = parts_of(scope, at);
  if (!scope.is_one_value(parts)) return false;
  const std::size_t part = parts.back();
  Places wholes = wholes_of(scope, at, part);
  for (const std::size_t whole : wholes)
    if (exceeds(scope, at, part, whole)) {
      findings.tell_as(ArithmeticVerdict::Inconsistent, ArithmeticKind::Share, {at, part, whole},
                       *share_of(scope, at, part, whole), *scope[at].quantity.low);
      return true;
    }
  std::erase_if(wholes, [&](std::size_t whole) { return !is_part(scope, part, whole); });
  if (wholes.empty()) return false;
  std::stable_sort(wholes.begin(), wholes.end(), [&](std::size_t a, std::size_t b) {
    return scope.gap(a, at) < scope.gap(b, at);
  });
  std::vector<Reckoned> ways;
  for (const std::size_t whole : wholes)
    ways.push_back({{at, part, whole}, share_of(scope, at, part, whole)});
  if (findings.tell_best(ArithmeticKind::Share, ways)) return true;
  const auto nearest = share_of(scope, at, part, wholes.front());
  // "64.8 percent", of whatever, after those who were asked and those who answered.
  const bool tied = scope[at].measure.role == Role::Share || scope[at].base ||
                    (scope.same_sentence(part, at) && scope.same_sentence(wholes.front(), at));
  if (scope.is_one_value(wholes))
    findings.tell(ArithmeticKind::Share, {at, part, wholes.front()}, nearest,
                  tied ? Tie::Firm : Tie::Loose);
  else if (nearest && is_close(scope[at], *nearest, Decimal(5, 1)))
    findings.tell_as(ArithmeticVerdict::AmbiguousBase, ArithmeticKind::Share,
                     {at, part, wholes.front()}, *nearest, *number_of(scope[at].quantity));
  return true;
}

// A percentage written to three digits is hit by no chance.
bool is_fine(const Claim& share) {
  return share.quantity.step < Decimal(1) && share.quantity.low &&
         *share.quantity.low > Decimal(10);
}

// "Of 500 respondents 320": the whole is of a group, but not of a part of the same people.
bool is_of_one_sex(const Ids& groups) {
  return std::count(groups.begin(), groups.end(), kWoman) +
             std::count(groups.begin(), groups.end(), kMan) >
         0;
}

bool is_bound(const Claim& claim) {
  return claim.quantity.low != claim.quantity.high;
}

bool is_within(const Period& part, const Period& whole) {
  return part.from && part.to && whole.from && whole.to && *part.from >= *whole.from &&
         *part.to <= *whole.to;
}

bool times_meet(const Claim& a, const Claim& b) {
  return a.period && b.period &&
         (is_within(*a.period, *b.period) || is_within(*b.period, *a.period));
}

// "A budget of 801 million, up 49 million, or 6.5 percent": of what it was before.
bool is_of_rest(const ArithmeticScope& scope, std::size_t at) {
  const bool falls = is_part(scope, at - 2, at - 1);
  Claim rest = scope[falls ? at - 1 : at - 2];
  const Claim& part = scope[falls ? at - 2 : at - 1];
  const auto all = number_of(rest.quantity), less = number_of(part.quantity);
  const auto left = all && less ? subtract(*all, *less) : std::nullopt;
  if (!left || *left <= Decimal(0)) return false;
  rest.quantity.low = rest.quantity.high = left;
  const auto worked = quotient_of(part, rest, scope[at].quantity.unit == unit::kPercent);
  return worked && meets(scope[at], *worked) != ArithmeticVerdict::Inconsistent;
}

// "221 of the 720 games (30.7%)": what stands right before it, or on both sides.
void of_neighbours(const ArithmeticScope& scope, std::size_t at, Findings& findings) {
  if (scope[at].measure.role != Role::Share && !scope[at].base) return;
  Places levels;
  for (const std::size_t i : scope.near(at))
    if (scope.is_level(i)) levels.push_back(i);
  const auto told = [&](std::size_t part, std::size_t whole, Tie tie) {
    return scope.same_unit(part, whole) && scope.groups(part) == scope.groups(at) &&
           (!is_of_one_sex(scope.groups(whole)) || scope.groups(whole) == scope.groups(part)) &&
           (scope.same_time(part, whole) ||
            (tie == Tie::Loose && times_meet(scope[part], scope[whole]))) &&
           is_part(scope, part, whole) &&
           findings.tell(ArithmeticKind::Share, {at, part, whole}, share_of(scope, at, part, whole),
                         tie);
  };
  for (const std::size_t part : levels)
    for (const std::size_t whole : levels)
      if (part != whole && scope.gap(part, at) <= kNearby &&
          (scope.gap(part, at) <= kBracketed || scope.same_matter(part, at)) &&
          (!is_bound(scope[at]) || part + 1 == at || at + 1 == part) &&
          (scope.same_sentence(part, at) || scope.same_sentence(whole, at) ||
           (part < at && is_fine(scope[at]))) &&
          told(part, whole, Tie::Loose))
        return;
  const std::optional<Base>& base = scope[at].base;
  for (const std::size_t whole : levels)
    if (base && !base->claim.empty() && scope[whole].id == base->claim)
      for (const std::size_t part : levels)
        if (part < at && scope.same_sentence(part, at) && told(part, whole, Tie::Close)) return;
  if (at < 2 || !scope.same_sentence(at - 2, at) || scope.gap(at - 1, at) > kBracketed ||
      scope.gap(at - 2, at - 1) > kNearby || (at > 2 && scope.same_sentence(at - 3, at)))
    return;
  const bool before = std::count(levels.begin(), levels.end(), at - 2) > 0 &&
                      std::count(levels.begin(), levels.end(), at - 1) > 0;
  // "Seven of 11 branches, 54 percent of the industry": the words say what it is a share of.
  if (!before || (base && base->claim.empty() && !base->text.empty())) return;
  if (is_of_rest(scope, at)) return;
  told(at - 2, at - 1, Tie::Firm);
  told(at - 1, at - 2, Tie::Firm);
}

// "Almost two thirds, 63.5 percent": one share told twice.
void in_other_words(const ArithmeticScope& scope, std::size_t at, Findings& findings) {
  std::size_t before = at;
  for (std::size_t i = at + 1; i < scope.size() && scope.same_sentence(i, at); ++i) {
    if (scope[i].quantity.unit != unit::kPercent || scope.gap(before, i) > kNearby ||
        !scope.same_time(i, at))
      return;
    const bool close = scope.gap(before, i) <= kRestated;
    Claim hundred = scope[i];
    hundred.quantity.low = hundred.quantity.high = Decimal(100);
    hundred.quantity.step = Decimal(1, 6);
    const auto worked = quotient_of(scope[i], hundred, false);
    findings.tell(ArithmeticKind::Share, {at, i}, worked, close ? Tie::Close : Tie::Loose);
    if (!close) return;
    before = i;
  }
}

}  // namespace

void find_shares(const ArithmeticScope& scope, std::size_t at, Findings& findings) {
  if (!scope.is_usable(at)) return;
  const bool fraction =
      scope[at].quantity.unit == unit::kRatio && scope[at].measure.role == Role::Share;
  if (!scope.is_rate(at) && !fraction) return;
  if (fraction) in_other_words(scope, at, findings);
  if (!of_a_group(scope, at, findings)) of_neighbours(scope, at, findings);
}

}  // namespace attest
