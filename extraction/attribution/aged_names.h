// "Ada Norvik, 41, from Dorn, said": whoever has an age is a person, and speaks over what else is
// told of them.
#pragma once

#include <vector>

#include "extraction/attribution/source_names.h"
#include "extraction/attribution/statements.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Does an age stand behind the name that ends at `end`, between commas or brackets?
[[nodiscard]] bool has_age(const SentenceView& view, std::uint32_t end);

// The name with an age whose description ends with the comma before item `cue`; nullptr where
// there is none.
[[nodiscard]] const SourceName* aged_before(const SentenceView& view,
                                            const std::vector<SourceName>& names,
                                            std::uint32_t cue);

// "…", said Ada Norvik, 79, who has 40 boats: what the text itself tells of who speaks.
[[nodiscard]] bool tells_of_speaker(const Grammar& grammar, const SentenceView& view,
                                    const Phrases& phrases, const Statement& statement,
                                    std::uint32_t item);

// 윤모(52) 씨는 "…"라고 말했다: the age within the speaker's own name is what the text tells.
void leave_ages_in_names(const std::vector<SourceName>& names, std::vector<ClaimDraft>& drafts);

}  // namespace attest
