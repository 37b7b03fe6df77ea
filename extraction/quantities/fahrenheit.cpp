#include "extraction/quantities/fahrenheit.h"

namespace attest {

void settle_warmth(std::string_view money, std::vector<ClaimDraft>& drafts) {
  constexpr std::string_view kAmerican = "USD";
  if (money != kAmerican) return;
  for (ClaimDraft& draft : drafts) {
    QuantityFound& found = draft.found;
    if (!found.ambiguous_unit || found.quantity.unit != "celsius") continue;
    found.quantity.unit = "fahrenheit";
    found.ambiguous_unit = false;
  }
}

}  // namespace attest
