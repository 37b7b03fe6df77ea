// Times whose words leave open which one is meant: the weekend, the new year, "by the results of
// the year", "until 2014".  The tense of what is told beside them and the day of publication say.
#pragma once

#include "extraction/periods/placed_period.h"

namespace attest {

// Moves `placed`, which a row has dated as if it stood alone, to the time that is meant.
void settle_which_one(const PeriodSetting& setting, const PeriodRow& row, Placed& placed);

}  // namespace attest
