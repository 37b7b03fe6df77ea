#include "search/conflicts/passed_on.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "claims/dimension.h"

namespace attest {

namespace {

std::string entry_of(const CitedFigure& figure) {
  return figure.article->key + '|' + std::to_string(figure.claim.section);
}

// "Not even 50 percent" above "half": a bound in the very number.
bool is_bound_at(const Quantity& bound, const Quantity& point) {
  if (bound.low && bound.high) return false;
  const auto one = in_own_unit(bound);
  const auto other = in_own_unit(point);
  const auto number = [](const Quantity& q) { return q.low ? q.low : q.high; };
  return one && other && number(*one) && number(*one) == number(*other);
}

}  // namespace

bool hides_its_origin(const Claim& claim) {
  if (claim.status != Status::Asserted) return false;
  if (claim.attribution.empty()) return claim.quantity.modifier != Modifier::Between;
  const InformantRole role = claim.attribution.back().role;
  return role == InformantRole::Outlet || role == InformantRole::Agency;
}

std::vector<std::pair<std::size_t, std::size_t>> passed_on_by_outlets(
    std::span<const CitedFigure> figures, const std::vector<std::vector<std::string>>& marks) {
  struct Named {
    std::string_view institution;
    std::size_t first;  // figure of it
    bool only;
  };
  const auto entry = [&](std::size_t at) {
    return std::pair<std::string_view, std::uint32_t>(figures[at].article->key,
                                                      figures[at].claim.section);
  };
  std::map<std::pair<std::string_view, std::uint32_t>, Named> named;
  for (std::size_t i = 0; i < figures.size(); ++i)
    for (const std::string& mark : marks[i]) {
      if (!mark.starts_with(kInstitution)) continue;
      Named& here = named.try_emplace(entry(i), Named{mark, i, true}).first->second;
      here.only = here.only && here.institution == mark;
    }
  std::vector<std::pair<std::size_t, std::size_t>> passed_on;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i].claim.attribution.empty() || !hides_its_origin(figures[i].claim)) continue;
    const auto here = named.find(entry(i));
    if (here != named.end() && here->second.only) passed_on.emplace_back(i, here->second.first);
  }
  return passed_on;
}

void join_headlines(std::span<const CitedFigure> figures, DisjointSets& voices) {
  constexpr std::size_t kMostOfEntry = 50;  // are looked at: a text says first things first
  std::unordered_map<std::string, std::vector<std::size_t>> named;
  const auto entry = [&](std::size_t at) { return entry_of(figures[at]); };
  for (std::size_t i = 0; i < figures.size(); ++i)
    if (!figures[i].claim.attribution.empty())
      if (auto& here = named[entry(i)]; here.size() < kMostOfEntry) here.push_back(i);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Claim& one = figures[i].claim;
    const auto here = named.find(entry(i));
    if (!one.attribution.empty() || !one.period || here == named.end()) continue;
    const auto same = std::find_if(here->second.begin(), here->second.end(), [&](std::size_t at) {
      const Claim& other = figures[at].claim;
      const auto values = compare_values(one.quantity, other.quantity);
      return one.period == other.period && one.measure.role == other.measure.role && values &&
             values->meets &&
             (values->how != How::Hedged || is_bound_at(one.quantity, other.quantity));
    });
    if (same != here->second.end()) voices.join(i, *same);
  }
}

void join_outlets(std::span<const CitedFigure> figures, DisjointSets& voices) {
  struct Cited {
    std::size_t first;  // figure of whom the outlet cites
    bool only;          // it cites nobody else
  };
  std::unordered_map<std::string, Cited> named;
  const auto entry = [&](std::size_t at) {
    return entry_of(figures[at]) + '|' + figures[at].claim.attribution.front().name;
  };
  const auto origin = [&](std::size_t at) { return figures[at].claim.attribution.back().name; };
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i].claim.attribution.size() < 2) continue;
    Cited& cited = named.try_emplace(entry(i), Cited{i, true}).first->second;
    cited.only = cited.only && origin(i) == origin(cited.first);
  }
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i].claim.attribution.size() != 1 || !hides_its_origin(figures[i].claim)) continue;
    const auto cited = named.find(entry(i));
    if (cited != named.end() && cited->second.only) voices.join(i, cited->second.first);
  }
}

}  // namespace attest
