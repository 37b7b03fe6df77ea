// Sentences that go on about what the one before foresees, and figures that are not foreseen.
#pragma once

#include <vector>

#include "extraction/periods/period_placing.h"

namespace attest {

// «Аналитики ждут 5 млн тонн. Это на 2 % больше»: what stands for a forecast is one; so are its
// parts (올해 목표는 760만대다. 현대가 468만대, 기아가 292만대다).
// "Expects 700 guests this year, against 640 in 2024": what it is set against, of a time that is
// over, has been.
void foresee_again(const PeriodSetting& setting, const PeriodPlacing& placing,
                   std::vector<ClaimDraft>& drafts);

}  // namespace attest
