// A person whom a sentence brings on, who may be "she" of the next one.
#pragma once

#include <vector>

#include "extraction/attribution/source_names.h"
#include "extraction/lexicon/grammar.h"
#include "extraction/sentence/items.h"

namespace attest {

// The name that the sentence opens with, or one that its age shows to be a person's; nullptr
// where there is none.
[[nodiscard]] const SourceName* newcomer(const Grammar& grammar, const SentenceView& view,
                                         const std::vector<SourceName>& names);

// "Coun Ada Norvik", "Ada Norvik, who", "Ada Norvik lost her job": no firm's name.
[[nodiscard]] bool shows_person(const Grammar& grammar, const SentenceView& view,
                                const SourceName& name);

}  // namespace attest
