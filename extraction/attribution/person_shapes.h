// Who is a person by the mere look of the name.
#pragma once

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// «Анна Носова»: where what owns stands behind and adjectives before, only the first word of an
// institution's name has a capital; two such words in the text's own script are a person.
[[nodiscard]] bool has_persons_shape(const NameWords& words, const SourceName& name);

}  // namespace attest
