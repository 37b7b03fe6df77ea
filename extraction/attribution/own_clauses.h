// Which clause of a sentence is the speaker's: none before "after the bank said".
#pragma once

#include "extraction/attribution/statements.h"

namespace attest {

// Bounds a statement to its own clause: "The pound fell 4%, but the bank said 40 firms grew".
void keep_in_clause(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                    Statement& statement);

}  // namespace attest
