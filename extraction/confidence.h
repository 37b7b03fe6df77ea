// How sure a claim is: how often such a claim is right in its value, its unit and its time.
//
// Above all it is the time that fails, and by how it came to the figure one can tell how
// often.  The shares were counted over 1,617 figures of 84 reports that no rule had been made
// for, annotated by readers who had seen no output (docs/decisions/0018).
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"

namespace attest {

// Multiplies into Claim::confidence, which tells of the unit, how sure its time is.  To be called
// once the times of all claims are settled.
void tell_confidence(const Article& article, std::vector<Claim>& claims);

}  // namespace attest
