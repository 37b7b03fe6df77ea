// Units whose abbreviation stands for millions of them: "253 million tonnes (mt)".
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "claims/claim.h"

namespace attest {

// Where the text says so in a bracket right behind such a figure, all figures of the section that
// are written with those letters, before or behind it, are in those powers.  `claims` from `begin`
// on are those of the section.
void take_abbreviated_powers(std::string_view text, std::size_t begin,
                             std::vector<Claim>& claims);

}  // namespace attest
