// Periods that consist of whole years.
#pragma once

#include "claims/period.h"

namespace attest {

// How many; 0 for any other period.
[[nodiscard]] int whole_years(const Period& period);

}  // namespace attest
