// What stands behind an amount and is part of it: coins, minutes, hundredths of a second.
#pragma once

#include "extraction/quantities/quantities.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

// «132 рубля 90 копеек», "three dollars 50 cents": one price.
void take_subunits(const Surroundings& in, QuantityFound& found);

// 2년 5개월, 2시간 6분 26초: one length of time, in the smallest of its units.
void take_smaller_durations(const Surroundings& in, QuantityFound& found);

// 9초58, 1분 44초 40, 2m35: hundredths that are written without their unit.
void take_bare_decimals(const Surroundings& in, QuantityFound& found);

}  // namespace attest
