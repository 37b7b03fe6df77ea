// The country of an article that names none: that of its newsroom.
#pragma once

#include <string_view>
#include <vector>

#include "claims/claim.h"
#include "claims/thesaurus.h"

namespace attest {

// "Exports rose", in a text of a Korean newsroom without another country anywhere beside its
// figures: Korea's, for comparing.  Adds a kHomeMark to Measure::context of the figures that
// name no place; where their sentence names one that no list knows, the mark is of that.  `place`
// stays empty, for the source does not say.  `text` is that of the article.
void mark_home_countries(std::string_view text, const ConceptKinds& kinds,
                         std::vector<Claim>& claims);

}  // namespace attest
