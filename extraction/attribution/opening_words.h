// Names that may only be the first word of their sentence.
#pragma once

#include "extraction/attribution/source_names.h"
#include "extraction/lexicon/grammar.h"
#include "extraction/sentence/items.h"

namespace attest {

// "Clothing stores reported": the first word of a sentence has a capital, name or not; before a
// noun it is none, and before an adverb it is one: "Norvik formally reported".
[[nodiscard]] bool is_opening_word(const Grammar& grammar, const SentenceView& view,
                                   const SourceName& name);

// "Jo Marr, the official in charge, said the fire service spent": the name that opens the sentence
// and stands before a comma says so, not the one whose clause follows the verb at `cue`.
[[nodiscard]] const SourceName* speaker_of_turned(const Grammar& grammar, const SentenceView& view,
                                                  const SourceName& opening, std::uint32_t cue,
                                                  const SourceName& behind);

}  // namespace attest
