// Sentences that say of what time the figures before them are.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "claims/claim.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/reading_observer.h"

namespace attest {

// "Joblessness stands at 8%.  The figure reflects the quarter to November": what the paragraph has
// told before, and no words date, is of that time, and so is what goes on behind.  `first`: of the
// claims, those of this sentence begin there.
void date_figures_before(std::string_view text, const Reading& reading, std::size_t first,
                         Context& context, std::vector<Claim>& claims);

}  // namespace attest
