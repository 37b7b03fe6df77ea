// The year before, in a bracket behind a figure of accounts.
#pragma once

#include <vector>

#include "extraction/periods/placed_period.h"

namespace attest {

// "Debt on 31 March was £68m (2021: £54m)", "for the six months to June (2021: £3m)": the same day,
// or the same months, of that year.
void take_part_of_bracketed_years(const PeriodSetting& setting, std::vector<Placed>& placed);

}  // namespace attest
