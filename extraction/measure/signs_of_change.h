// Falls that are written with a minus: the direction tells that they are falls.
#pragma once

#include <vector>

#include "extraction/sentence/draft.h"

namespace attest {

// «14 тысяч машин, или минус 45 % к маю»: so much less, and no percentage below zero.
// REQUIRES: the drafts of one sentence, with their roles.
void drop_signs_of_changes(std::vector<ClaimDraft>& drafts);

}  // namespace attest
