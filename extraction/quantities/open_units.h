// Units that the words beside them decide: degrees of warmth or of an angle ("turned 180 degrees"),
// pounds of money or of weight ("weighs 180 pounds").
#pragma once

#include <string_view>
#include <vector>

#include "extraction/sentence/draft.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

// By the words before the figure; those behind it are in the unit's own row.
void settle_open_unit(const Surroundings& in, QuantityFound& found);

// "15 kg, or 34 pounds", "34 pounds (15 kg)": what restates a weight is one; `before` is the figure
// before `found`.
void settle_restated(const Surroundings& in, QuantityFound& before, QuantityFound& found);

// Where people reckon in degrees Fahrenheit, bare degrees are those.  `money`: of the country.
void settle_warmth(std::string_view money, std::vector<ClaimDraft>& drafts);

}  // namespace attest
