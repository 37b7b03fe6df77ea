// "From 2006 until 2012 it stood near 2,700, but fell to 1,500": what a span of years ended in.
#pragma once

#include <optional>

#include "extraction/lexicon/phrases.h"
#include "extraction/periods/placed_period.h"

namespace attest {

// The time of a figure that another clause than that of the span moves to: from the last year of
// the span to the last that is over.  nullopt where the figure is of the span.
[[nodiscard]] std::optional<Period> after_span(const PeriodSetting& setting, const Phrases& phrases,
                                               const Placed& span, const ClaimDraft& draft);

}  // namespace attest
