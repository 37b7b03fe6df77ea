// Which items of a sentence stand so that a day there is the day on which somebody spoke.
#pragma once

#include <vector>

#include "extraction/lexicon/phrases.h"

namespace attest {

// One for each item and one behind the last.
struct SayingMarks {
  std::vector<bool> beside;  // a verb of saying, or the name of who says it, stands beside it
  std::vector<bool> behind;  // such a verb ends right before it
  bool deed = false;         // somebody tells of a deed, and the day is that of the telling
};

// `phrases` and `view` are of the same sentence.
[[nodiscard]] SayingMarks saying_marks(const Grammar& grammar, const SentenceView& view,
                                       const Phrases& phrases);

}  // namespace attest
