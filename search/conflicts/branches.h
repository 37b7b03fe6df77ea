// Offices of one kind, each of a place of its own.  Part of search/conflicts.
#pragma once

#include <string_view>

namespace attest {

// "New Mexico Department of Health" and "Kansas Department of Health", 부산경찰청 and 대구경찰청:
// alike but for the word before what both are called, so each counts its own.
[[nodiscard]] bool are_branches(std::string_view a, std::string_view b);

}  // namespace attest
