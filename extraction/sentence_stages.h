// All stages of one sentence, from its words to what it claims.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "extraction/attribution/attribution.h"
#include "extraction/language_state.h"
#include "extraction/sentence/draft.h"
#include "extraction/table_columns.h"

namespace attest {

// What the section has told before; each sentence adds to it.
struct SectionMemory {
  Context context;
  TableColumns columns;
  AttributionReader attribution;
};

// The figures of the sentence, in text order; what was seen of it stays in `state`.  `backwards`
// is set where it tells whose the figures before it are.
[[nodiscard]] std::vector<ClaimDraft> read_drafts(
    LanguageState& state, std::string_view text, const Sentence& sentence, SectionMemory& memory,
    std::optional<AttributionReader::Backwards>& backwards);

}  // namespace attest
