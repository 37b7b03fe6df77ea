// "The district says", "said the club": a noun with its article speaks, whatever noun it is.
#pragma once

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// Where the noun that speaks and begins at `item` ends; 0 where none does.
[[nodiscard]] std::uint32_t speaking_noun_end(const NameWords& words, std::uint32_t item);
[[nodiscard]] SourceName speaking_noun(std::uint32_t begin, std::uint32_t end);

}  // namespace attest
