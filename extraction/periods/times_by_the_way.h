// Times that stand beside a figure and date another thing of its sentence.
#pragma once

#include <vector>

#include "extraction/periods/placed_period.h"

namespace attest {

// Does `p`, which lies so many stretches apart from the figure, date something else?
// `placed`: all times of the sentence.
[[nodiscard]] bool dates_another_thing(const PeriodSetting& setting,
                                       const std::vector<Placed>& placed, const Placed& p,
                                       const ClaimDraft& draft, std::uint32_t apart);

// "There were 900 applicants; in 2015 it was 1,200.": may the talk go on from the figure, or is its
// time only that which a figure before it, of the talk, is set against?
[[nodiscard]] bool goes_back_from_talk(const PeriodSetting& setting,
                                       const std::vector<Placed>& placed,
                                       const std::vector<ClaimDraft>& drafts,
                                       const ClaimDraft& draft);

}  // namespace attest
