// Sentences that go on about what the one before foresees.
#pragma once

#include <vector>

#include "extraction/periods/period_placing.h"

namespace attest {

// «Аналитики ждут 5 млн тонн. Это на 2 % больше»: what stands for a forecast is one; so are its
// parts (올해 목표는 760만대다. 현대가 468만대, 기아가 292만대다).
void foresee_again(const Grammar& grammar, const SentenceView& view, const Context& context,
                   const PeriodPlacing& placing, std::vector<ClaimDraft>& drafts);

}  // namespace attest
