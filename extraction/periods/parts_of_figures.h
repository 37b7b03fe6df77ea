// Figures that are parts of another: "740,000 of these", «из них 40».
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/periods/placed_period.h"
#include "extraction/sentence/draft.h"

namespace attest {

// "Of these", "of them", «из них»: does it begin at the item?
[[nodiscard]] bool points_at_counted(const PeriodSetting& setting, std::uint32_t item);

// "By 2021 it was 1.9 million, and 740,000 of these went to schools": a part is of the time of the
// figure right before it, where no time stands between them or in the part's own clause.
void date_parts(const PeriodSetting& setting, const std::vector<Placed>& placed,
                std::vector<ClaimDraft>& drafts);

}  // namespace attest
