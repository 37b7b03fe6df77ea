// Which of several units that are written alike a figure is in.
#pragma once

#include "extraction/quantities/quantities.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

// 각도 45도, 도수가 20도에서 16도로: a word before the figure decides, or the figure `before` it, of
// which it goes on; nullptr for none.
void settle_unit(const Surroundings& in, const QuantityFound* before, QuantityFound& found);

}  // namespace attest
