// Figures that an article gives more than once: what it leaves out it has said before.
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"

namespace attest {

// Titles seldom say when: "Arrivals fall to 1,396".  Their undated figures take the period of
// the same figure in the text of the section; where the text does not repeat it, that of the
// first dated figure, which stands in the first paragraph with figures or is of the day of
// publication.  A figure of the text whose sentence does not date it takes the period
// of the same figure where a sentence before does: "That growth rate, 26.1 percent, …".
// `claims` are those of one article, in order.
void date_repeated_figures(const Article& article, const std::vector<Sentence>& sentences,
                           std::vector<Claim>& claims);

}  // namespace attest
