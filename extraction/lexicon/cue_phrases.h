// Is one of these cues said right there?
#pragma once

#include <cstdint>
#include <initializer_list>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"

namespace attest {

[[nodiscard]] bool begins_cue(const Grammar& grammar, const Phrases& phrases, std::uint32_t item,
                              std::initializer_list<Cue> cues);
// Ends right before `item`.
[[nodiscard]] bool ends_cue(const Grammar& grammar, const Phrases& phrases, std::uint32_t item,
                            std::initializer_list<Cue> cues);

}  // namespace attest
