// Statements of one sentence that another of it makes superfluous.
#pragma once

#include <vector>

#include "extraction/attribution/statements.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Whoever is only cited, data whose giver is named, what a person says of his own company.
void drop_superseded(std::vector<Statement>& statements);

// "Analysts expect 19 cents, according to Kestrel": who passes on what they expect.
[[nodiscard]] bool is_of_expected(const SentenceView& view, const PhraseMatch& cue,
                                  const Statement& last);

// "In a report, the bank said that": the "that" belongs to the verb read last.
[[nodiscard]] bool is_of_last_verb(const SourceRules& rules, const SentenceView& view,
                                   const PhraseMatch& cue, const AttributionRow& row,
                                   const Statement* last);

// "Profit was $1.58, compared with $1.51 expected, according to Kestrel": whoever is named behind
// what was expected has told that only.
[[nodiscard]] bool tells_consensus(const Statement& statement,
                                   const std::vector<ClaimDraft>& drafts);

// Are all of them what somebody expects?
[[nodiscard]] bool foresees(const std::vector<ClaimDraft>& drafts);

// "Analysts had forecast 39 cents a share, according to a poll by Norvik": who asked them goes on
// with nothing else.
[[nodiscard]] bool tells_only_expected(const std::vector<Statement>& statements,
                                       const std::vector<ClaimDraft>& drafts);

[[nodiscard]] bool is_press(const SourceName& source);  // a newspaper, an agency

// The press and bare names pass on what others said; "the ministry reported" itself.
[[nodiscard]] bool passes_on(const SourceName& source);

}  // namespace attest
