// What is each figure about?  Fills the concepts of claims from the words around them.
#pragma once

#include <span>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "extraction/concepts.h"

namespace attest {

// Fills Measure::concepts and Measure::context of `claims`, which are in text order and
// whose sentences lie in the text that `mentions` are of (spans in bytes of the article).
// `headings` are the mentions in titles above them, of any text.
//
//   concepts  what the figure's own words name: the noun it counts, and what its part of
//             the sentence says; a figure that comes without any ("against 105 the year
//             before") takes those of the figure before it
//   context   what the rest of the sentence and the headings name, none of the above
void read_subjects(const Article& article, const ConceptFinder& finder,
                   std::span<const ConceptMention> mentions,
                   std::span<const ConceptMention> headings, std::span<Claim> claims);

}  // namespace attest
