// Ages that are written as bare numbers: "Kim, 40, watched", "aged 24 and 31", 김모(27) 씨.
#pragma once

#include <vector>

#include "extraction/sentence/draft.h"

namespace attest {

// The age of whoever was named right before.
[[nodiscard]] bool is_age_in_apposition(const Grammar& grammar, const SentenceView& view,
                                        const Phrases& phrases, const QuantityFound& found);

// "Children under five", "women over 50": the ages of those named right before.
[[nodiscard]] bool is_age_of_group(const Grammar& grammar, const SentenceView& view,
                                   const Phrases& phrases, const QuantityFound& found);

// A number of years a word behind an age.  REQUIRES: i < drafts.size().
[[nodiscard]] bool is_next_age(const std::vector<ClaimDraft>& drafts, std::size_t i);

// «Женщина 45 лет.», «подростки 14 и 15 лет», «мужчина, 45 лет,»: right behind whose they are.
void read_ages_behind_nouns(const Grammar& grammar, const SentenceView& view,
                            std::vector<ClaimDraft>& drafts);

// People and things come in whole numbers.
[[nodiscard]] bool is_whole(const Quantity& quantity);

}  // namespace attest
