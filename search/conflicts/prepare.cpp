#include "search/conflicts/prepare.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "search/conflicts/conflicts.h"

namespace attest {

void spread_vintages(std::vector<CitedFigure>& figures) {
  std::unordered_map<std::string, Vintage> known;
  const auto key = [](const CitedFigure& figure) {
    const Quantity& quantity = figure.claim.quantity;
    if (quantity.modifier != Modifier::Exact || !quantity.low || !figure.claim.period)
      return std::string();
    return to_string(normalised(*quantity.low)) + quantity.unit + figure.claim.period->edtf;
  };
  for (const CitedFigure& figure : figures)
    if (figure.claim.vintage != Vintage::Unknown) known.emplace(key(figure), figure.claim.vintage);
  if (known.empty()) return;
  for (CitedFigure& figure : figures)
    if (const auto found = known.find(key(figure));
        figure.claim.vintage == Vintage::Unknown && found != known.end() && !found->first.empty())
      figure.claim.vintage = found->second;
}

std::vector<bool> underdetermined(const std::vector<CitedFigure>& figures, const Origins& origins,
                                  const ConceptKinds& kinds) {
  std::vector<bool> vague(figures.size(), false);
  // Entry by entry: of an index of a million figures thousands may be filed together.
  std::map<std::pair<std::string_view, std::uint32_t>, std::vector<std::size_t>> entries;
  for (std::size_t i = 0; i < figures.size(); ++i)
    entries[{figures[i].article->key, figures[i].claim.section}].push_back(i);
  for (const auto& [entry, members] : entries)
    for (auto a = members.begin(); a != members.end(); ++a)
      for (auto b = a + 1; b != members.end(); ++b)
        if (origins.same(*a, *b) && cannot_be_one(figures[*a], figures[*b], kinds))
          vague[*a] = vague[*b] = true;
  return vague;
}

}  // namespace attest
