// Groups of conflicts for programs.  For the .cpp files of search/ and cli/.
#pragma once

#include <string>

#include "search/conflicts/conflicts.h"

namespace attest {

// One line of JSON, as CLAIMS.md, section 5, `attest conflicts`; beside the keys of the
// contract a pair has `how`, and a group `mentions`, `origins` and, where it has more pairs
// than are shown, `pairs_left_out`.
[[nodiscard]] std::string conflicts_json(const ConflictGroup& group);

}  // namespace attest
