#include "search/conflicts/prepare.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "claims/subject.h"
#include "search/conflicts/conflicts.h"

namespace attest {

namespace {

bool carries_subject(const CitedFigure& figure) {
  const std::vector<std::string>& rules = figure.claim.rules;
  return std::find(rules.begin(), rules.end(), kCarriedSubject) != rules.end();
}

// Where a vague figure stands again in the same sentence of another text, it is vague too, though
// that text may not have what it was told apart from.
void mark_quoted(const std::vector<CitedFigure>& figures, std::vector<bool>& vague) {
  std::set<std::pair<std::string_view, std::string_view>> known;
  const auto quoted = [&](std::size_t at) {
    return std::pair<std::string_view, std::string_view>(figures[at].words, figures[at].sentence);
  };
  for (std::size_t i = 0; i < figures.size(); ++i)
    if (vague[i]) known.insert(quoted(i));
  for (std::size_t i = 0; i < figures.size() && !known.empty(); ++i)
    vague[i] = vague[i] || known.contains(quoted(i));
}

}  // namespace

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
  const auto carries = [&](std::size_t at) { return carries_subject(figures[at]); };
  const auto part = [&](std::size_t a, std::size_t b) {
    if (!origins.one_speaker(a, b) || !cannot_be_one(figures[a], figures[b], kinds)) return;
    const Claim& one = figures[a].claim;
    const Claim& other = figures[b].claim;
    // What an entry says first, and in so many words, it says of the whole.
    const bool both = one.sentence == other.sentence && carries(a) == carries(b);
    const bool first_is_less = carries(a) != carries(b) ? carries(a) : one.span > other.span;
    vague[a] = vague[a] || both || first_is_less;
    vague[b] = vague[b] || both || !first_is_less;
  };
  // Entry by entry: of an index of a million figures thousands may be filed together.
  std::map<std::pair<std::string_view, std::uint32_t>, std::vector<std::size_t>> entries;
  for (std::size_t i = 0; i < figures.size(); ++i)
    entries[{figures[i].article->key, figures[i].claim.section}].push_back(i);
  for (const auto& [entry, members] : entries)
    for (auto a = members.begin(); a != members.end(); ++a)
      for (auto b = a + 1; b != members.end(); ++b) part(*a, *b);
  mark_quoted(figures, vague);
  return vague;
}

bool may_be_of_anything(const CitedFigure& figure) {
  return carries_subject(figure) && !rare_value(figure.claim.quantity);
}

bool holds_of_vague(const CitedFigure& a, const CitedFigure& b, const Comparison& comparison) {
  return comparison.relation == Relation::Agrees ||
         (comparison.relation == Relation::Revises && same_entry(a, b) &&
          a.claim.sentence == b.claim.sentence);
}

}  // namespace attest
