#include "search/conflicts/prepare.h"

#include <string>
#include <unordered_map>

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
  for (std::size_t a = 0; a < figures.size(); ++a)
    for (std::size_t b = a + 1; b < figures.size(); ++b)
      if (same_entry(figures[a], figures[b]) && origins.same(a, b) &&
          cannot_be_one(figures[a], figures[b], kinds))
        vague[a] = vague[b] = true;
  return vague;
}

}  // namespace attest
