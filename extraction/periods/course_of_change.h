// Changes dated by the figures that they are told from and to.
#pragma once

#include <vector>

#include "extraction/sentence/draft.h"

namespace attest {

// "Fell 12%, from 50 million tonnes in 2019 to 44 million in 2021": of 2021, and with "since
// 2019" of the years between; the two figures beside the change must bear it out.
void date_by_course(std::vector<ClaimDraft>& drafts);

}  // namespace attest
