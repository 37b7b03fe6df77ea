// The line of place and date that an agency opens its report with.
#pragma once

#include <cstdint>

#include "extraction/items.h"

namespace attest {

// "OSLO, 24 October 2024 -", "FRANKFURT, March 1 (Reuters) -": is the date at `item` that on which
// it was written?
[[nodiscard]] bool is_dateline(const SentenceView& view, std::uint32_t item);

}  // namespace attest
