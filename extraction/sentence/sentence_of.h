// The sentence that a claim of an article stands in.
#pragma once

#include <algorithm>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"

namespace attest {

// REQUIRES: `claim` was read from one of `sentences`, which are those of the article, in order.
[[nodiscard]] inline const Sentence& sentence_of(const std::vector<Sentence>& sentences,
                                                 const Claim& claim) {
  return *std::partition_point(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
    return sentence.span.begin < claim.sentence.begin;
  });
}

[[nodiscard]] inline bool is_title(const std::vector<Sentence>& sentences, const Claim& claim) {
  return sentence_of(sentences, claim).kind == BlockKind::Heading;
}

}  // namespace attest
