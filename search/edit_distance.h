// How many slips of a key lie between two words.
#pragma once

#include <cstddef>
#include <string_view>

namespace attest {

// Insertions, deletions, replacements and swaps of neighbouring code points that
// turn `a` into `b`, none used twice on one place (optimal string alignment).
// REQUIRES: valid UTF-8.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace attest
