// Verbs that look like nouns: like the publications of whoever they are of ("the Dorn Post
// reports"); and nouns that look like verbs.
#pragma once

#include "extraction/attribution/name_words.h"

namespace attest {

// "…, Dorn Weekly reports." "Kestrel reports that": what `head` takes for a source is said of the
// name before it.
[[nodiscard]] bool is_reporting_verb(const NameWords& words, const PhraseMatch& head);

// "756 registered voters", "the largest group with 2,140 claims,": no verb of saying but what a
// number counts.
[[nodiscard]] bool is_counted(const Grammar& grammar, const SentenceView& view,
                              const Phrases& phrases, const PhraseMatch& verb);

// "Harper's said": a verb that is no noun follows a name that ends before item `end`, so whoever
// speaks is called Harper's, and owns nothing.
[[nodiscard]] bool is_said_by(const NameWords& words, std::uint32_t end);

}  // namespace attest
