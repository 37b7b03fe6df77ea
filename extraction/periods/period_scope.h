// Which period governs which figure of a sentence.
//
// A sentence often names several times: the one its figures are about, one they are
// compared with ("from a year earlier", "the most since 2018") and the day on which
// somebody said it.  Only the first kind is carried on to the sentences that follow.
#pragma once

#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/periods/period_resolver.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

// Gives each draft its period, in this order:
//   1. the nearest of its own kind in the sentence (compared figures: a compared one);
//   2. the day of publication, for a level in a clause of the present tense, and for ages;
//   3. what the sentences before were about: within a paragraph the period talked of
//      last, at a new paragraph the section's topic where the last one was an aside
//      into the past; forecasts follow forecasts.
// None where all of that is silent.  Titles take nothing from 2 and 3: see
// repeated_figures.h.
void assign_periods(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                    const std::vector<PeriodFound>& found, std::vector<ClaimDraft>& drafts,
                    Context& context);

}  // namespace attest
