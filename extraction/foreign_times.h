// Times of a sentence that are another figure's, or nobody's.
#pragma once

#include "extraction/draft.h"
#include "extraction/placed_period.h"

namespace attest {

// Is `own`, the time that stands nearest to the figure, of something else?
[[nodiscard]] bool is_of_another(const PeriodSetting& setting, const Placed& own,
                                 const ClaimDraft& draft);

}  // namespace attest
