// A -대 band names all figures from its number to the next round one.
#pragma once

#include "claims/quantity.h"

namespace attest {

// "1500명대" is 1500 to 1599, "4%대" is 4 to 4.9, "0%대" is less than one.
void widen_to_band(Quantity& q);

// Is it read as a band, the ends of which are still to be told?
[[nodiscard]] bool is_open_band(const Quantity& q);

// 3%대 초반 is 3 to 3.3, 1300원대 중반 is 1340 to 1369, 후반 1370 to 1399: the first, second or third
// `third` of it.
void take_third(Quantity& q, int third);

// 20대 이하: up to the band's last, 20대 이상: from its first on.
void bound_band(Quantity& q, Modifier bound);

}  // namespace attest
