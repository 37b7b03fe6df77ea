#include "claims/arithmetic_scope.h"

#include <algorithm>
#include <unordered_set>

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::size_t kNeighbours = 12;    // figures before and behind that may belong to one
constexpr std::uint32_t kNearBytes = 900;  // of text between two that do
constexpr std::string_view kAnybody = "person";
constexpr Decimal kClose{15, 2};
constexpr Decimal kRounded{2, 2};  // rounding that needs no more proof than that
constexpr Decimal kBound{25, 2};   // from a bound to what is said to keep it

std::string_view counted_in(std::string_view unit) {
  return unit.substr(0, unit.find("-per-"));
}

template <typename Keep>
Ids chosen(const Claim& claim, Keep keep) {
  Ids kept;
  std::copy_if(claim.measure.concepts.begin(), claim.measure.concepts.end(),
               std::back_inserter(kept), keep);
  return kept;
}

bool meet(const Ids& a, const Ids& b) {
  return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

}  // namespace

ArithmeticScope::ArithmeticScope(std::span<const Claim> claims, const ConceptKinds& kinds)
    : claims_(claims) {
  for (std::size_t at = 0; at < claims.size(); ++at) {
    groups_.push_back(
        chosen(claims[at], [&](const std::string& id) { return kinds.groups.contains(id); }));
    // Of men and women is of everybody.
    Ids& groups = groups_.back();
    if (std::count(groups.begin(), groups.end(), kWoman) > 0 &&
        std::count(groups.begin(), groups.end(), kMan) > 0)
      std::erase_if(groups, [](const std::string& id) { return id == kWoman || id == kMan; });
    what_.push_back(chosen(
        claims[at], [&](const std::string& id) { return kinds.says_what(id) && id != kAnybody; }));
    // "319 entrants in 2013 and 352 people in 2012": what the second is of, the first tells.
    if (what_[at].empty() && at > 0 && same_sentence(at - 1, at) && same_unit(at - 1, at))
      what_[at] = what_[at - 1];
    if (is_level(at) && claims[at].period) levels_[key(at, *claims[at].period)].push_back(at);
  }
}

std::string ArithmeticScope::key(std::size_t at, const Period& period) const {
  return std::string(counted_in(claims_[at].quantity.unit)) + "|" +
         (period.from ? to_string(*period.from) : "") + "|" +
         (period.to ? to_string(*period.to) : "");
}

bool ArithmeticScope::is_usable(std::size_t at) const {
  const Claim& claim = claims_[at];
  const Quantity& q = claim.quantity;
  return q.modifier != Modifier::Vague && has_value(q) && (!q.low || *q.low > Decimal(0)) &&
         claim.status != Status::Denied && claim.status != Status::Hypothetical &&
         claim.status != Status::Alleged;
}

bool ArithmeticScope::is_level(std::size_t at) const {
  const Claim& claim = claims_[at];
  const std::string& unit = claim.quantity.unit;
  // 0.72 children are a rate, whatever they are counted in.
  const bool counted = unit == unit::kPerson || unit == unit::kCount;
  const std::optional<Decimal> number = number_of(claim.quantity);
  if (counted && number && normalised(*number).scale() > 0) return false;
  return is_usable(at) && claim.measure.role == Role::Level && !unit::is_duration(unit) &&
         unit != unit::kPercent && unit != unit::kPercentagePoint && unit != unit::kRatio &&
         unit != unit::kRank;
}

bool ArithmeticScope::is_rate(std::size_t at) const {
  const Role role = claims_[at].measure.role;
  return is_usable(at) && claims_[at].quantity.unit == unit::kPercent &&
         (role == Role::Share || role == Role::Level);
}

bool ArithmeticScope::has_point(std::size_t at) const {
  const Quantity& q = claims_[at].quantity;
  return q.low && q.high && *q.low == *q.high;
}

bool ArithmeticScope::same_matter(std::size_t a, std::size_t b) const {
  return what_[a].empty() || what_[b].empty() || meet(what_[a], what_[b]);
}

bool ArithmeticScope::same_subject(std::size_t a, std::size_t b) const {
  return meet(what_[a], what_[b]) && groups_[a] == groups_[b];
}

bool ArithmeticScope::same_time(std::size_t a, std::size_t b) const {
  if (!claims_[a].period && !claims_[b].period) return same_sentence(a, b);
  return claims_[a].period && claims_[b].period && *claims_[a].period == *claims_[b].period;
}

bool ArithmeticScope::same_unit(std::size_t a, std::size_t b) const {
  return counted_in(claims_[a].quantity.unit) == counted_in(claims_[b].quantity.unit);
}

bool ArithmeticScope::same_sentence(std::size_t a, std::size_t b) const {
  return claims_[a].sentence.begin == claims_[b].sentence.begin;
}

std::uint32_t ArithmeticScope::gap(std::size_t a, std::size_t b) const {
  const Span& first = claims_[std::min(a, b)].span;
  const Span& second = claims_[std::max(a, b)].span;
  return second.begin > first.end ? second.begin - first.end : 0;
}

Places ArithmeticScope::near(std::size_t at) const {
  Places found;
  const std::size_t last = std::min(claims_.size(), at + kNeighbours + 1);
  for (std::size_t i = at > kNeighbours ? at - kNeighbours : 0; i < last; ++i)
    if (i != at && claims_[i].section == claims_[at].section && gap(i, at) <= kNearBytes)
      found.push_back(i);
  return found;
}

Places ArithmeticScope::levels_of(std::size_t at, const Period& period) const {
  const auto found = levels_.find(key(at, period));
  if (found == levels_.end()) return {};
  const Places& all = found->second;
  const auto here = std::lower_bound(all.begin(), all.end(), at);
  const auto before = std::min<std::ptrdiff_t>(here - all.begin(), kNeighbours);
  const auto behind = std::min<std::ptrdiff_t>(all.end() - here, kNeighbours);
  return {here - before, here + behind};
}

bool ArithmeticScope::is_one_value(const Places& places) const {
  return !places.empty() && std::all_of(places.begin(), places.end(), [&](std::size_t i) {
    return claims_[i].quantity.low == claims_[places.front()].quantity.low;
  });
}

bool Findings::tell(ArithmeticKind kind, const Places& members, const std::optional<Worked>& worked,
                    Tie tie) {
  if (!worked || worked->value <= Decimal(0)) return false;
  const Claim& stated = scope_[members.front()];
  const std::optional<Decimal> number = number_of(stated.quantity);
  const ArithmeticVerdict verdict = meets(stated, *worked);
  const bool bound = stated.quantity.modifier != Modifier::Exact &&
                     stated.quantity.modifier != Modifier::About && number;
  if (bound && !is_close(stated, *worked, kBound)) return false;
  if (tie == Tie::Loose && verdict == ArithmeticVerdict::Rounding &&
      !is_close(stated, *worked, kRounded))
    return false;
  if (verdict == ArithmeticVerdict::Inconsistent) {
    if (tie == Tie::Loose) return false;
    if (tie == Tie::Close && !is_close(stated, *worked, kClose)) return false;
    for (const std::size_t at : members)
      if (scope_[at].status == Status::Forecast) return false;
    const double apart = number ? to_double(worked->value) / to_double(*number) : 1;
    if (apart > 1.5 || apart < 1 / 1.5) return false;
  }
  tell_as(verdict, kind, members, *worked,
          number ? *number : stated.quantity.low.value_or(Decimal(0)));
  return verdict != ArithmeticVerdict::Inconsistent;
}

bool Findings::tell_best(ArithmeticKind kind, const std::vector<Reckoned>& ways) {
  for (const Reckoned& way : ways)
    if (way.worked && meets(scope_[way.members.front()], *way.worked) == ArithmeticVerdict::Ok &&
        tell(kind, way.members, way.worked, Tie::Loose))
      return true;
  return std::any_of(ways.begin(), ways.end(), [&](const Reckoned& way) {
    return tell(kind, way.members, way.worked, Tie::Loose);
  });
}

void Findings::tell_as(ArithmeticVerdict verdict, ArithmeticKind kind, const Places& members,
                       const Worked& worked, const Decimal& stated) {
  ArithmeticCheck check;
  check.kind = kind;
  check.claims = members;
  check.formula = worked.formula;
  check.stated = stated;
  check.computed = worked.value;
  check.verdict = verdict;
  checks_.push_back(std::move(check));
  Places sorted = members;
  std::sort(sorted.begin(), sorted.end());
  std::string key;
  for (const std::size_t at : sorted) key += std::to_string(at) + ",";
  known_[key] = true;
  known_["=" + std::to_string(members.front())] |= verdict <= ArithmeticVerdict::Rounding;
}

bool Findings::knows(Places members) const {
  std::sort(members.begin(), members.end());
  std::string key;
  for (const std::size_t at : members) key += std::to_string(at) + ",";
  return known_.contains(key);
}

bool Findings::explains(std::size_t stated) const {
  const auto found = known_.find("=" + std::to_string(stated));
  return found != known_.end() && found->second;
}

// What a headline and its article both say is told once; a balance that fits one pair of
// figures need not fit those of an earlier release.
std::vector<ArithmeticCheck> Findings::finish() && {
  std::unordered_set<std::string> fitting;
  const auto stated = [&](const ArithmeticCheck& check) {
    const Claim& claim = scope_[check.claims.front()];
    return to_string(check.stated) + "|" + (claim.period ? claim.period->edtf : "");
  };
  for (const ArithmeticCheck& check : checks_)
    if (check.kind == ArithmeticKind::Difference && check.verdict <= ArithmeticVerdict::Rounding)
      fitting.insert(stated(check));
  std::erase_if(checks_, [&](const ArithmeticCheck& check) {
    return check.kind == ArithmeticKind::Difference &&
           check.verdict == ArithmeticVerdict::Inconsistent && fitting.contains(stated(check));
  });
  std::unordered_set<std::string> told;
  std::erase_if(checks_, [&](const ArithmeticCheck& check) {
    std::vector<std::string> values;
    for (const std::size_t at : check.claims)
      values.push_back(to_string(scope_[at].quantity.low.value_or(Decimal(0))) + "|" +
                       (scope_[at].period ? scope_[at].period->edtf : ""));
    std::sort(values.begin(), values.end());
    std::string key(to_string(check.kind));
    for (const std::string& value : values) key += ";" + value;
    return !told.insert(std::move(key)).second;
  });
  std::stable_sort(checks_.begin(), checks_.end(), [](const auto& a, const auto& b) {
    return a.claims.front() < b.claims.front();
  });
  return std::move(checks_);
}

}  // namespace attest
