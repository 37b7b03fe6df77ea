// What a section says of its units in one place and means in all others.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "claims/claim.h"

namespace attest {

// To be called once a section is read, whose claims begin at `begin`.
void settle_units_of_section(std::string_view text, std::size_t begin, std::vector<Claim>& claims);

}  // namespace attest
