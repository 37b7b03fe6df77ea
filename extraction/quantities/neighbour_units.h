// The unit that a bare number has from the figure behind it: "30.9 and 33.5 percent".
#pragma once

#include <string_view>
#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

// A border of cells stands between them: what is written at the one is not meant for the other.
[[nodiscard]] bool in_other_cells(const SentenceView& view, const QuantityFound& own,
                                  const QuantityFound& next);

// «33,7, 32,1 и 25,9 тысячи рублей», "5 and 7 tonnes": the last figure of a list of measures, in
// which nothing but a comma or an "and" stands between the figures; no people or things, which
// have nouns of their own.  nullptr where draft `i` stands in none.
[[nodiscard]] const QuantityFound* end_of_list(const Grammar& grammar, const SentenceView& view,
                                               const std::vector<ClaimDraft>& drafts,
                                               std::size_t i);

// What is no whole number is of the power that the last figure of its list is written with.
[[nodiscard]] bool joins_powers(const QuantityFound& own, const QuantityFound& last);

// «В 2020-м получали 89,4 тысячи, в 2021-м — 93,7», "$170 million, up from 155": does a bare figure
// of the unit of the one before go on in its power?  Money does, what the other has left, and what
// is no whole number behind a dash or in a bracket.
[[nodiscard]] bool goes_on_in_power(const Grammar& grammar, const SentenceView& view,
                                    const Phrases& phrases, const QuantityFound& before,
                                    const QuantityFound& own);

// The unit of the sides of what draft `i` is the first one of: "10 by 12 feet"; else an empty one.
[[nodiscard]] std::string_view unit_of_sides(const Grammar& grammar, const SentenceView& view,
                                             const Phrases& phrases,
                                             const std::vector<ClaimDraft>& drafts, std::size_t i);

// The unit of the figure behind draft `i`, where it holds for that one too, else an empty one.
// `from`: a change began there; `counted`: a noun or verb of its own stands behind it.
[[nodiscard]] std::string_view unit_of_next(const Grammar& grammar, const SentenceView& view,
                                            const std::vector<ClaimDraft>& drafts, std::size_t i,
                                            bool from, bool counted);

// «На 11 минут, годом ранее — на 14», «25 минут вместо 40»: the unit of time that the figure before
// is in, which this one is set against; "" where it is in none.
[[nodiscard]] std::string_view time_set_against(const Grammar& grammar, const SentenceView& view,
                                                const Phrases& phrases,
                                                const std::vector<ClaimDraft>& drafts,
                                                std::size_t i);

// "Some 400 drivers were stopped; 90 were drunk": a figure at the head of a clause that a semicolon
// parts, with a verb right behind it, goes on with what the figure before counts.
[[nodiscard]] bool goes_on_as_subject(const Grammar& grammar, const SentenceView& view,
                                      const std::vector<ClaimDraft>& drafts, std::size_t i);

}  // namespace attest
