// Nouns that do not simply follow their number: set before it, or between quotation marks.
#pragma once

#include <cstdint>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/quantities/quantities.h"
#include "extraction/sentence/items.h"

namespace attest {

// «Работ, по её словам, набралось 34»: the noun that the number at `item` counts, or null.  Numbers
// before `limit` are others.
[[nodiscard]] const PhraseMatch* noun_before_aside(const Phrases& phrases,
                                                   const SentenceView& view, std::uint32_t item,
                                                   std::uint32_t limit);

// «Вопросов поступило 34»: does the sentence open on an unknown noun in the genitive plural, which
// the bare number `found` counts?
[[nodiscard]] bool opens_on_what_it_counts(const Grammar& grammar, const SentenceView& view,
                                           const QuantityFound& found);

// «Две «Лады»», «пять «Панцирей»»: a name between quotation marks right behind the bare number is
// what it counts, but «30 «за», 5 «против»» are votes, and many words are speech.
[[nodiscard]] bool counts_quoted(const Grammar& grammar, const SentenceView& view,
                                 const QuantityFound& found);

// "Analysts had expected 425,000", but not "deaths were expected to reach 40": those who expect are
// not what is expected.
[[nodiscard]] bool is_who_expects(const Grammar& grammar, const SentenceView& view,
                                  const Phrases& phrases, const PhraseMatch& noun);

}  // namespace attest
