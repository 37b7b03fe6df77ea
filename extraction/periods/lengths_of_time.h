// When a length of time was that is told from an event.
#pragma once

#include <optional>

#include "extraction/periods/placed_period.h"
#include "extraction/sentence/draft.h"

namespace attest {

// "Two years after the treaty of 2004": from 2004 to 2006.  None where the figure is no length
// of time, or the event is not dated in the same unit or finer.
[[nodiscard]] std::optional<Period> length_after(const PeriodSetting& setting,
                                                 const std::vector<Placed>& placed,
                                                 const ClaimDraft& draft);

// "After five years, refugees are eligible"
[[nodiscard]] bool opens_with_length(const ClauseMarks& marks, const QuantityFound& found);

// "For 14 months running", "three straight years"
[[nodiscard]] bool is_streak(const Grammar& grammar, const SentenceView& view,
                             const QuantityFound& found);

// 지난달까지 7개월 연속: so long it has been, and the talk goes on about what it was about.
[[nodiscard]] bool bounds_streak(const Grammar& grammar, const SentenceView& view,
                                 const QuantityFound& found, const Period& period);

// "In June it had fallen for four months in a row": such a length is of all the months of it.
void spread_streaks(const Grammar& grammar, const SentenceView& view,
                    std::vector<ClaimDraft>& drafts);

// "For the year ended July": twelve months that are no calendar year.
[[nodiscard]] bool is_rolling_year(const std::optional<Period>& period);

}  // namespace attest
