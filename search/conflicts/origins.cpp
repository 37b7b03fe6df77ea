#include "search/conflicts/origins.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "text/fold.h"

namespace attest {

namespace {

// What one figure says of its origin; figures that share a mark are one voice.
std::vector<std::string> marks_of(const CitedFigure& figure, const ConceptFinder& concepts,
                                  Analyser& analyser) {
  std::vector<std::string> marks;
  const Claim& claim = figure.claim;
  if (!claim.attribution.empty()) {
    const std::string& name = claim.attribution.back().name;
    std::vector<Term> terms;
    analyser.analyse(name, claim.lang, terms);
    bool known = false;
    for (const ConceptMention& mention : concepts.find(terms)) {
      const Concept& found = concepts.thesaurus().concepts[mention.concept_at];
      if (!concepts.kinds().institutions.contains(found.id)) continue;
      marks.push_back("institution " + found.id);
      known = true;
    }
    if (!known) marks.push_back("source " + folded(name));
  } else {
    for (const std::string& author : figure.article->article.authors)
      marks.push_back("author " + folded(author));
    // An article that speaks for itself is one voice.
    marks.push_back("article " + figure.article->key);
  }
  marks.push_back("sentence " + figure.sentence);
  const Quantity& quantity = claim.quantity;
  const bool exact = quantity.modifier == Modifier::Exact && quantity.low && quantity.high;
  if (exact && normalised(*quantity.low).coefficient() >= 100)
    marks.push_back("value " + to_string(normalised(*quantity.low)) + " " + quantity.unit);
  return marks;
}

}  // namespace

Origins::Origins(std::span<const CitedFigure> figures, const ConceptFinder& concepts,
                 Analyser& analyser)
    : parents_(figures.size()) {
  std::iota(parents_.begin(), parents_.end(), std::size_t{0});
  std::unordered_map<std::string, std::size_t> first;
  for (std::size_t i = 0; i < figures.size(); ++i)
    for (std::string& mark : marks_of(figures[i], concepts, analyser)) {
      const auto [known, is_new] = first.emplace(std::move(mark), i);
      if (!is_new) join(i, known->second);
    }
}

std::size_t Origins::voice(std::size_t at) const {
  while (parents_[at] != at) at = parents_[at];
  return at;
}

}  // namespace attest
