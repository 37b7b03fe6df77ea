// Changes that two figures share: the verb, or the noun, of the one goes for the other.
#pragma once

#include "extraction/measure/cue_view.h"
#include "extraction/sentence/draft.h"

namespace attest {

// "4.5% and 5.3% decreases", "1.1% (A) and 0.9% (B) gains": the noun behind the other one.
[[nodiscard]] const PhraseMatch* change_of_pair(const CueView& cues, const QuantityFound& q);

// "Solar rose 43% and wind 16%": the verb of the figure before goes for this one.
void share_verb(const CueView& cues, const ClaimDraft& before, ClaimDraft& draft);

// «Выросли на 9 %, а номинальные — на 18 %»: a dash for the verb goes the way of the verb.
void go_on_as(const CueView& cues, const ClaimDraft& before, ClaimDraft& draft);

// «Выросли на 4,6 %, морковь — 1,6 %, груши — 1,2 %»: a list in which nothing else is told of the
// shares behind the dashes.
void go_on_behind_dash(const CueView& cues, const ClaimDraft& before, ClaimDraft& draft);

// «Вырос на 40 тонн (2 %)»: the share in brackets is the same change once more.
void restate_change(const CueView& cues, const ClaimDraft& before, ClaimDraft& draft);

// The item behind a short bracket that opens at `at`, else `at`.
[[nodiscard]] std::uint32_t behind_bracket(const SentenceView& view, std::uint32_t at);

// Does the figure restate in a bracket the amount right before it: the 1.7% of 170원(1.7%)?
[[nodiscard]] bool restates_amount(const SentenceView& view, const QuantityFound& q);

}  // namespace attest
