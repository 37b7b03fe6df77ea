// Openings of a paragraph that go on from the one before.
#pragma once

#include "extraction/lexicon/grammar.h"
#include "extraction/sentence/items.h"

namespace attest {

// "The figure compares with …", "That was up from …", "Of those, 12 …".
[[nodiscard]] bool points_back(const Grammar& grammar, const SentenceView& view);

// "That is one in 11", "this equals 40 a day": the figure before in other words.
[[nodiscard]] bool says_again(const Grammar& grammar, const SentenceView& view);

}  // namespace attest
