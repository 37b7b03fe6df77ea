// The line of place and date that an agency opens its report with.
#pragma once

#include <cstdint>

#include "extraction/sentence/items.h"

namespace attest {

// "OSLO, 24 October 2024 -", "FRANKFURT, March 1 (Reuters) -": is the date at `item` that on which
// it was written?
[[nodiscard]] bool is_dateline(const SentenceView& view, std::uint32_t item);

// "OSLO (Reuters) - Norvik said": the item behind such a line; 0 where the sentence has none.
[[nodiscard]] std::uint32_t behind_dateline(const SentenceView& view);

}  // namespace attest
