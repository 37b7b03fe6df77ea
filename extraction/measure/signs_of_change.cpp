#include "extraction/measure/signs_of_change.h"

#include "claims/unit.h"

namespace attest {

void drop_signs_of_changes(std::vector<ClaimDraft>& drafts) {
  for (ClaimDraft& draft : drafts) {
    const Quantity& q = draft.found.quantity;
    if (draft.measure.role != Role::Change || draft.measure.direction == Direction::Up) continue;
    if (q.unit != unit::kPercent || !q.high || *q.high >= Decimal(0)) continue;
    turn_below_zero(draft.found);
    draft.found.below_zero = false;
    draft.measure.direction = Direction::Down;
  }
}

}  // namespace attest
