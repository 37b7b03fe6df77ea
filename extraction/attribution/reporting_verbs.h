// Verbs that look like the publications of whoever they are of: "the Dorn Post reports".
#pragma once

#include "extraction/attribution/name_words.h"

namespace attest {

// "…, Dorn Weekly reports." "Kestrel reports that": what `head` takes for a source is said of the
// name before it.
[[nodiscard]] bool is_reporting_verb(const NameWords& words, const PhraseMatch& head);

}  // namespace attest
