#include "extraction/measure/home_country.h"

#include <algorithm>
#include <string>

#include "extraction/attribution/proper_names.h"
#include "extraction/language_pack.h"
#include "extraction/sentence/clause_words.h"
#include "text/fold.h"

namespace attest {
namespace {

using Ids = std::vector<std::string>;

constexpr std::string_view kInPlace = "in-place";  // the class of place_rows.h

bool names_another(const Ids& ids, const PlaceRules& places, const ConceptKinds& kinds) {
  return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
    return kinds.places.contains(id) && id != places.home_concept;
  });
}

bool is_of_another(const Claim& claim, const PlaceRules& places, const ConceptKinds& kinds) {
  const bool elsewhere = claim.place && !claim.place->code.starts_with(places.home);
  return elsewhere || names_another(claim.measure.concepts, places, kinds) ||
         names_another(claim.measure.context, places, kinds);
}

// «В Тарнавии собрали»: where that is no list knows, but at home it is not.  The key of its name.
std::string unlisted_place(std::string_view text, const PlaceRules& places, const Claim& claim) {
  const std::string_view sentence = slice(text, claim.sentence);
  for (const Span run : name_runs(sentence)) {
    const Span there{run.begin + claim.sentence.begin, run.end + claim.sentence.begin};
    if (run.begin == 0 || sentence[run.begin - 1] != ' ' || is_in_name(text, claim, there))
      continue;
    const std::string_view before = sentence.substr(0, run.begin - 1);
    const std::string word = folded(before.substr(before.find_last_of(' ') + 1));
    const bool is_in = std::any_of(
        places.classes.begin(), places.classes.end(),
        [&](const ClassWord& one) { return one.cls == kInPlace && one.pattern == word; });
    const std::vector<std::string> keys = name_keys(sentence, {run});
    if (is_in && !keys.empty()) return kNameMark + keys.front();
  }
  return {};
}

void mark(std::string_view text, const PlaceRules& places, const ConceptKinds& kinds,
          Claim& claim) {
  Measure& measure = claim.measure;
  const auto placed = [&](const std::string& id) { return kinds.places.contains(id); };
  if (claim.place || std::any_of(measure.concepts.begin(), measure.concepts.end(), placed)) return;
  const std::string elsewhere = unlisted_place(text, places, claim);
  const std::string home =
      kHomeMark + (elsewhere.empty() ? std::string(places.home_concept) : elsewhere);
  const auto at = std::lower_bound(measure.context.begin(), measure.context.end(), home);
  measure.context.insert(at, home);
}

}  // namespace

void mark_home_countries(std::string_view text, const ConceptKinds& kinds,
                         std::vector<Claim>& claims) {
  for (auto begin = claims.begin(); begin != claims.end();) {
    const auto end = std::find_if(begin, claims.end(), [&](const Claim& claim) {
      return claim.section != begin->section || claim.lang != begin->lang;
    });
    const LanguagePack* pack = find_pack(begin->lang);
    const bool at_home = pack != nullptr && !pack->places.home.empty() &&
                         std::none_of(begin, end, [&](const Claim& claim) {
                           return is_of_another(claim, pack->places, kinds);
                         });
    for (auto claim = begin; at_home && claim != end; ++claim)
      mark(text, pack->places, kinds, *claim);
    begin = end;
  }
}

}  // namespace attest
