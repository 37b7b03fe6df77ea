// Whose the figures of a lead are that the text gives again.
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"

namespace attest {

// "The harvest will reach 42 million tonnes. / The bureau's forecast of 42 million tonnes …": a
// sentence before anybody has spoken is of whoever gives one of its figures later; titles are the
// editor's.  `claims` are those of one article, in order.
void name_repeated_figures(const std::vector<Sentence>& sentences, std::vector<Claim>& claims);

}  // namespace attest
