// Which sentences are copies of one another, but for a word here and there?
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace attest {

// Marks of a sentence: two sentences that share one are copies.  MinHash over its pairs of
// words, in bands: with nine in ten pairs in common practically all are found, with seven in
// ten nine sentences in ten, with three in ten one in sixteen.  Digits are left out: a copy
// may write them in another way.  None for a sentence too short to tell.
[[nodiscard]] std::vector<std::uint64_t> copy_marks(std::string_view sentence);

}  // namespace attest
