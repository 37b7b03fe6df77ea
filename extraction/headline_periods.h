// The periods of titles.
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"

namespace attest {

// Titles seldom say when: "Arrivals fall to 1,396".  Their undated figures take the
// period of the same figure in the text of the section; where the text does not repeat
// it, that of the first dated figure.  `claims` are those of one article, in order.
void date_headlines(const std::vector<Sentence>& sentences, std::vector<Claim>& claims);

}  // namespace attest
