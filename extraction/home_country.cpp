#include "extraction/home_country.h"

#include <algorithm>
#include <string>

#include "extraction/language_pack.h"

namespace attest {
namespace {

using Ids = std::vector<std::string>;

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

void mark(const PlaceRules& places, const ConceptKinds& kinds, Claim& claim) {
  Measure& measure = claim.measure;
  const auto placed = [&](const std::string& id) { return kinds.places.contains(id); };
  if (claim.place || std::any_of(measure.concepts.begin(), measure.concepts.end(), placed)) return;
  const std::string home = kHomeMark + std::string(places.home_concept);
  const auto at = std::lower_bound(measure.context.begin(), measure.context.end(), home);
  measure.context.insert(at, home);
}

}  // namespace

void mark_home_countries(const ConceptKinds& kinds, std::vector<Claim>& claims) {
  for (auto begin = claims.begin(); begin != claims.end();) {
    const auto end = std::find_if(begin, claims.end(), [&](const Claim& claim) {
      return claim.section != begin->section || claim.lang != begin->lang;
    });
    const LanguagePack* pack = find_pack(begin->lang);
    const bool at_home = pack != nullptr && !pack->places.home.empty() &&
                         std::none_of(begin, end, [&](const Claim& claim) {
                           return is_of_another(claim, pack->places, kinds);
                         });
    if (at_home) std::for_each(begin, end, [&](Claim& claim) { mark(pack->places, kinds, claim); });
    begin = end;
  }
}

}  // namespace attest
