// Figures that hold at no time of their own, or on the day they are printed: ages, distances.
#pragma once

#include "extraction/sentence/draft.h"

namespace attest {

// "Those over 70", 만 60세 이상, 20대: an age that tells who is counted is of no time.
[[nodiscard]] bool bounds_a_group(const Grammar& grammar, const SentenceView& view,
                                  const QuantityFound& q);

// «В трёхстах метрах от поста»: where it was, at no time of its own.
[[nodiscard]] bool is_whereabouts(const Grammar& grammar, const SentenceView& view,
                                  const QuantityFound& q);

// "Kim, who was then 16,"
[[nodiscard]] bool is_age_then(const Grammar& grammar, const SentenceView& view,
                               const QuantityFound& q);

// "Kim, 40, was killed", "the body of a girl of 6": who died is of that age when it happened.
[[nodiscard]] bool is_age_at_death(const Grammar& grammar, const SentenceView& view,
                                   const QuantityFound& q);
// "Kim, 40" is so old, "US$1=W1,024" so dear, on the day it is printed.
[[nodiscard]] bool is_of_the_day(const QuantityFound& q);

// 2015년 말 5만명이던 인구는: told only of what the sentence goes on about.
[[nodiscard]] bool tells_of_noun(const Grammar& grammar, const SentenceView& view,
                                 const QuantityFound& q);

}  // namespace attest
