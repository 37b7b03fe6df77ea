// Which of several units that are written alike a figure is in.
#pragma once

#include "extraction/quantities/quantities.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

// 각도 45도, "turned 180 degrees", «крепость — 40 градусов», 도수가 20도에서 16도로: a word before the
// figure decides (UnitPlace::Deciding), or the figure `before` it, of which it goes on; nullptr for
// none.  Needs a row of the unit decided for for the very same words.
void settle_unit(const Surroundings& in, const QuantityFound* before, QuantityFound& found);

}  // namespace attest
