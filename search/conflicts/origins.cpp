#include "search/conflicts/origins.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

#include "text/fold.h"
#include "text/sound.h"

namespace attest {

namespace {

constexpr std::string_view kInstitution = "institution ";

// "Andrei Lankov" writes, and is "Lankov" where others quote him.
std::string surname(std::string_view name) {
  const std::string last = folded(name.substr(name.find_last_of(' ') + 1));
  constexpr std::size_t kTelling = 4;  // consonants that say who it is, in whatever script
  const std::string key = sound_key(last);
  return "person " + (key.size() < kTelling ? last : key);
}

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
      marks.push_back(std::string(kInstitution) + found.id);
      known = true;
    }
    if (!known) marks.push_back("source " + folded(name));
    if (claim.attribution.back().role == InformantRole::Person) marks.push_back(surname(name));
  } else {
    for (const std::string& author : figure.article->article.authors)
      marks.push_back(surname(author));
    // An article that speaks for itself is one voice.
    marks.push_back("article " + figure.article->key);
  }
  // A sentence printed again is one voice, but may quote two: "A sees 80 million, B 81".
  marks.push_back("sentence " + (claim.attribution.empty() ? "" : claim.attribution.back().name) +
                  ": " + figure.sentence);
  const Quantity& quantity = claim.quantity;
  const bool exact = quantity.modifier == Modifier::Exact && quantity.low && quantity.high;
  if (exact && normalised(*quantity.low).coefficient() >= 100)
    marks.push_back("value " + to_string(normalised(*quantity.low)) + " " + quantity.unit);
  return marks;
}

// Whether somebody else must have counted: an outlet passes figures on, and an article that
// names nobody has them from somewhere, except for a range, which is the writer's own summary.
bool hides_its_origin(const Claim& claim) {
  if (claim.attribution.empty()) return claim.quantity.modifier != Modifier::Between;
  const InformantRole role = claim.attribution.back().role;
  return role == InformantRole::Outlet || role == InformantRole::Agency;
}

// The mark of the institution that counts this, where most who name one name the
// same; empty where they do not.
std::string counting_institution(const std::vector<std::vector<std::string>>& marks) {
  std::map<std::string, std::size_t> times;
  std::size_t all = 0;
  for (const std::vector<std::string>& own : marks)
    for (const std::string& mark : own)
      if (mark.starts_with(kInstitution)) ++times[mark], ++all;
  for (const auto& [mark, count] : times)
    if (2 * count > all) return mark;
  return {};
}

}  // namespace

Origins::Origins(std::span<const CitedFigure> figures, const ConceptFinder& concepts,
                 Analyser& analyser)
    : parents_(figures.size()) {
  std::iota(parents_.begin(), parents_.end(), std::size_t{0});
  std::vector<std::vector<std::string>> marks;
  for (const CitedFigure& figure : figures) marks.push_back(marks_of(figure, concepts, analyser));
  if (const std::string counter = counting_institution(marks); !counter.empty())
    for (std::size_t i = 0; i < figures.size(); ++i)
      if (hides_its_origin(figures[i].claim)) marks[i].push_back(counter);
  std::unordered_map<std::string, std::size_t> first;
  for (std::size_t i = 0; i < figures.size(); ++i)
    for (std::string& mark : marks[i]) {
      const auto [known, is_new] = first.emplace(std::move(mark), i);
      if (!is_new) join(i, known->second);
    }
}

std::size_t Origins::voice(std::size_t at) const {
  while (parents_[at] != at) at = parents_[at];
  return at;
}

}  // namespace attest
