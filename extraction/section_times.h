// What only the end of a section tells of the times of its figures.
#pragma once

#include <vector>

#include "claims/claim.h"
#include "extraction/draft.h"

namespace attest {

// The figures from `begin` on are the section's, which has been read up to its end.
void settle_times(const Context& context, std::size_t begin, std::vector<Claim>& claims);

}  // namespace attest
