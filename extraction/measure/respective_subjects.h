// Figures told one by one of what was listed before: "exports and imports were 5 and 4 billion
// dollars, respectively".
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "claims/claim.h"
#include "extraction/lexicon/grammar.h"
#include "extraction/measure/concepts.h"

namespace attest {

// For each of `claims`, which are those of one sentence, the mention among `said` that it is of,
// where the sentence tells as many figures of one unit "respectively" as it names things before
// them.  `text` is that of the article; without a grammar there are none.
[[nodiscard]] std::vector<std::optional<ConceptMention>> respective_subjects(
    const Grammar* grammar, std::string_view text, std::span<const Claim> claims,
    std::span<const ConceptMention> said, const ConceptFinder& finder);

}  // namespace attest
