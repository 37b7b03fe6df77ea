// Sums whose currency the text leaves to the sums around them: «На мосты добавят 210 миллионов».
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "claims/claim.h"

namespace attest {

// At the end of a section, whose claims begin at `begin`: what was read as millions of things,
// though no noun follows, is money where all else in millions is money of one currency.  Only in
// languages in which a bare sum is in the money that is talked of.
void take_money_of_section(std::string_view text, std::size_t begin, std::vector<Claim>& claims);

}  // namespace attest
