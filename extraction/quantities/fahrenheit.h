// Degrees of warmth in the scale of the outlet's country.
#pragma once

#include <string_view>
#include <vector>

#include "extraction/sentence/draft.h"

namespace attest {

// Where people reckon in degrees Fahrenheit, bare degrees are those.  `money`: of the country; no
// table of a pack tells where a text comes from.
void settle_warmth(std::string_view money, std::vector<ClaimDraft>& drafts);

}  // namespace attest
