// What only the end of a text tells of its sources.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"

namespace attest {

// A text that names no source has the one that its title names: «Зерна стало меньше — опрос X».
// `claims` from `begin` on are those of the section.
void take_title_source(const std::optional<Informant>& titled, std::size_t begin,
                       std::vector<Claim>& claims);

// «По данным Росстата», in a text that says «Росстат» elsewhere: names in the nominative, where
// the text itself bears it out.
void name_in_nominative(const Article& article, std::vector<Claim>& claims);

}  // namespace attest
