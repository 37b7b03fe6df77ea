// Other queries for one that found nothing.  For the .cpp files of search/ only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/plan.h"

namespace attest {

// `query` with every word that the index does not know replaced by the nearest one that
// it does: up to two slips of a key, or the same keys on another keyboard layout
// (ghbdtn → привет).  Empty when no word has a neighbour.
[[nodiscard]] std::vector<std::string> suggestions(std::string_view query,
                                                   const PlanContext& context);

}  // namespace attest
