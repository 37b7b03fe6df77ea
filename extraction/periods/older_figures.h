// Sentences that only set an older figure against those of the time talked of.
#pragma once

#include <vector>

#include "extraction/periods/period_talk.h"
#include "extraction/periods/placed_period.h"

namespace attest {

// "The figure was 12 in May", "Five years ago there were 40", "Last summer it was twelve": the talk
// goes on about what it was about.
void note_older_figure(const PeriodSetting& setting, const std::vector<Placed>& placed,
                       const std::vector<ClaimDraft>& drafts, SentenceTopic& topic);

}  // namespace attest
