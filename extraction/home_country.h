// The country of an article that names none: that of its newsroom.
#pragma once

#include <vector>

#include "claims/claim.h"
#include "claims/thesaurus.h"

namespace attest {

// "Exports rose", in a text of a Korean newsroom without another country anywhere beside its
// figures: Korea's, for comparing.  Adds a kHomeMark to Measure::context of the figures that
// name no place; `place` stays empty, for the source does not say.
void mark_home_countries(const ConceptKinds& kinds, std::vector<Claim>& claims);

}  // namespace attest
