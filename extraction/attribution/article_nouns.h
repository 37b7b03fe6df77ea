// "The district says", "said the club": a noun with its article speaks, whatever noun it is.
#pragma once

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// The noun that speaks and begins at `item`, with what stands before it; with no items where none
// does.
[[nodiscard]] SourceName speaking_noun(const NameWords& words, std::uint32_t item);

}  // namespace attest
