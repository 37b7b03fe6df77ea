// Coins, told in the money that they are parts of: 22 kopecks are 0.22 roubles.
#pragma once

#include <string_view>

#include "extraction/quantities/quantities.h"

namespace attest {

// What a hundredth of the money is called in the tables of units; empty for money without.
[[nodiscard]] std::string_view coin_of(std::string_view money);

// «22 копейки», "89 cents a share", "42 pence a litre".
void read_coins_as_money(QuantityFound& found);

// Is it the unit of coins: "penny"?
[[nodiscard]] bool is_coin(std::string_view unit);

}  // namespace attest
