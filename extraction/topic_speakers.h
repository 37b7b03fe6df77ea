// Who speaks without a word that says what they are: 한빛소재는 공장이 … 늘었다고 밝혔다.
#pragma once

#include <cstdint>

#include "extraction/name_words.h"

namespace attest {

// The item behind the topic that opens a sentence and is its speaker; 0 where it may as well be
// what is told of.  Only where subjects have endings.
[[nodiscard]] std::uint32_t topic_speaker_end(const NameWords& words);

}  // namespace attest
