// Names that may only be the first word of their sentence.
#pragma once

#include <vector>

#include "extraction/grammar.h"
#include "extraction/items.h"
#include "extraction/source_names.h"

namespace attest {

// "Clothing stores reported": the first word of a sentence has a capital, name or not.
[[nodiscard]] bool is_opening_word(const Grammar& grammar, const SentenceView& view,
                                   const SourceName& name);

// "Ryanair, Europe's largest airline, said": the name that `name` only tells more of, or
// `name` itself.
[[nodiscard]] const SourceName* apposed_to(const SentenceView& view,
                                           const std::vector<SourceName>& names,
                                           const SourceName* name);

}  // namespace attest
