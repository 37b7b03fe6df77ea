#include "search/conflicts/check_subjects.h"

#include <algorithm>

#include "claims/subject.h"
#include "claims/unit.h"

namespace attest {

namespace {

constexpr std::string_view kAnybody = "person";

bool has(const std::vector<std::string>& ids, const std::string& id) {
  return std::binary_search(ids.begin(), ids.end(), id);
}

}  // namespace

std::vector<std::string> sexes_of(const Measure& measure) {
  std::vector<std::string> found;
  for (const char* id : {"man", "woman"})
    if (has(measure.concepts, id)) found.emplace_back(id);
  if (found.size() == 2) found.clear();  // all of them
  return found;
}

StatedSubjects::StatedSubjects(const std::vector<CitedFigure>& found, const ConceptKinds& kinds,
                               Wording& wording)
    : kinds_(kinds), wording_(wording) {
  for (const CitedFigure& figure : found) {
    const std::string& article = figure.article->key;
    const Measure& measure = figure.claim.measure;
    sentences_[{article, figure.claim.sentence.begin}].push_back(&figure);
    for (const auto* ids : {&measure.concepts, &measure.context})
      for (const std::string& id : *ids) {
        concepts_[article].insert(id);
        if (kinds.places.contains(id)) places_[{article, figure.claim.section}].insert(id);
      }
  }
}

std::vector<std::string> StatedSubjects::what(const Measure& measure) const {
  std::vector<std::string> ids;
  for (const std::string& id : measure.concepts)
    if (kinds_.says_what(id) && id != kAnybody) ids.push_back(id);
  return ids;
}

bool StatedSubjects::is_one_thing(const CitedFigure& stated, const CitedFigure& found) const {
  const Measure& other = found.claim.measure;
  if (compare_subjects(stated.claim.measure, other, kinds_) != SubjectMatch::Other) return true;
  const std::vector<std::string> own = what(stated.claim.measure);
  if (own.empty()) return wording_.is_alike(stated, found);
  const auto near = concepts_.find(found.article->key);
  if (near == concepts_.end()) return false;
  const auto known = std::count_if(own.begin(), own.end(),
                                   [&](const auto& id) { return near->second.contains(id); });
  // A figure without a noun of its own is of what its article is of.
  const bool named = what(other).empty() ||
                     std::any_of(own.begin(), own.end(),
                                 [&](const std::string& id) { return has(other.concepts, id); });
  return named && 2 * static_cast<std::size_t>(known) > own.size();
}

bool StatedSubjects::shares_a_word(const CitedFigure& stated, const CitedFigure& found) const {
  const Measure& other = found.claim.measure;
  const auto near = concepts_.find(found.article->key);
  const bool bare = what(other).empty() && near != concepts_.end();
  for (const std::string& id : what(stated.claim.measure))
    if (has(other.concepts, id) || has(other.context, id) || (bare && near->second.contains(id)))
      return true;
  return wording_.is_alike(stated, found);
}

bool StatedSubjects::is_of_a_neighbour(const CitedFigure& stated, const CitedFigure& found) const {
  const std::vector<std::string> other = what(found.claim.measure);
  const auto sentence = sentences_.find({found.article->key, found.claim.sentence.begin});
  const std::vector<std::string> own = what(stated.claim.measure);
  const bool names_more =
      std::any_of(other.begin(), other.end(), [&](const std::string& id) { return !has(own, id); });
  if (!names_more || sentence == sentences_.end()) return false;
  // "153.8 million tonnes of grain, 104.4 of wheat among it": the grain is the other figure.
  const auto is_stated = [&](const CitedFigure* neighbour) {
    const std::vector<std::string> theirs = what(neighbour->claim.measure);
    return neighbour->claim.quantity.unit == found.claim.quantity.unit &&
           std::is_permutation(theirs.begin(), theirs.end(), own.begin(), own.end());
  };
  if (std::any_of(sentence->second.begin(), sentence->second.end(), is_stated)) return true;
  for (const std::string& id : own) {
    if (has(found.claim.measure.concepts, id)) continue;
    for (const CitedFigure* neighbour : sentence->second) {
      const std::vector<std::string> theirs = what(neighbour->claim.measure);
      const bool apart = std::find_first_of(other.begin(), other.end(), theirs.begin(),
                                            theirs.end()) == other.end();
      if (apart && has(neighbour->claim.measure.concepts, id)) return true;
    }
  }
  return false;
}

bool StatedSubjects::is_of_another_place(const CitedFigure& stated,
                                         const CitedFigure& found) const {
  const auto told = places_.find({found.article->key, found.claim.section});
  const auto near = concepts_.find(found.article->key);
  if (told == places_.end() || near == concepts_.end()) return false;
  // Who goes from one country to another is told of by the names of both.
  if (found.claim.quantity.unit == unit::kPerson) return false;
  bool any = false;
  for (const std::string& id : stated.claim.measure.concepts) {
    if (!kinds_.places.contains(id)) continue;
    if (near->second.contains(id)) return false;
    any = true;
  }
  return any;
}

bool StatedSubjects::is_one_statistic(const CitedFigure& stated, const CitedFigure& found) const {
  const auto of = [&](const CitedFigure& figure) {
    std::vector<std::string> ids;
    for (const std::string& id : figure.claim.measure.concepts)
      if (kinds_.statistics.contains(id)) ids.push_back(id);
    return ids;
  };
  return of(stated) == of(found);
}

}  // namespace attest
