// So many times and so many figures: "in 2024 and 2025 the revenue will be 97 and 94 billion".
#pragma once

#include <vector>

#include "extraction/periods/placed_period.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Gives the figures of a list, of steps that "and" joins, one step each where they are as many.
void pair_times(const PeriodSetting& setting, const std::vector<Placed>& placed,
                std::vector<ClaimDraft>& drafts);

}  // namespace attest
