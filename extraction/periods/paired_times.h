// Two times and two figures: "in 2024 and 2025 the revenue will be 97 and 94 billion".
#pragma once

#include <vector>

#include "extraction/periods/placed_period.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Gives two figures that "and" joins, of two steps that "and" joins, one step each.
void pair_times(const PeriodSetting& setting, const std::vector<Placed>& placed,
                std::vector<ClaimDraft>& drafts);

}  // namespace attest
