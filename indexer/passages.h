// Cutting an article into passages.
#pragma once

#include <vector>

#include "claims/article.h"
#include "store/store.h"

namespace attest {

// A passage is closed once it has this many bytes and a block ends …
inline constexpr std::uint32_t kPassageBytes = 300;
// … or, within a long block, once it has this many and a sentence ends.
inline constexpr std::uint32_t kLongPassageBytes = 1200;

// Neighbouring sentences of one section and one language, but for a few words of another
// language in the midst; half of kPassageBytes at least, where the section is as long
// and has one language.  The stretches join to the
// whole text: white space belongs to the passage before it, leading white space to
// the first.  `sentences` are those of the article, in order; no passage is empty, and
// a text without sentences is one passage (none when it is empty).
[[nodiscard]] std::vector<Passage> cut_passages(const Article& article,
                                                const std::vector<Sentence>& sentences);

}  // namespace attest
