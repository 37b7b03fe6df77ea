// Bare numbers that go on from a share told of before.  Part of units.cpp.
#pragma once

#include <vector>

#include "extraction/sentence/draft.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

// "84 percent became 78", "a share of 11 percent could be down to 6", "in June it was 51" where
// the sentence before told of a share (`told`): a bare number at the end of a clause.
[[nodiscard]] bool is_share_again(const Grammar& grammar, const SentenceView& view,
                                  const Phrases& phrases, const std::vector<ClaimDraft>& drafts,
                                  std::size_t i, bool told);

}  // namespace attest
