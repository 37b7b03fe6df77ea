// The noun that says what a percentage is: behind it where verbs come last (3%의 실업률), before
// the verb elsewhere.
#pragma once

#include "extraction/measure/cue_view.h"

namespace attest {

// 21.4%의 감소율을 보였다: the noun behind it says that it fell; nullptr where none does.
[[nodiscard]] const PhraseMatch* rate_of_change(const CueView& cues, const QuantityFound& q);

// 53.5%로 가장 높은 투표율을: does a noun of a level stand a few words behind it?
[[nodiscard]] bool leads_to_level(const CueView& cues, const QuantityFound& q);

// «Рост цен на бензин в России составил 5,7 %»: the noun that says that they rose; nullptr where
// none does.
[[nodiscard]] const PhraseMatch* amounting_change(const CueView& cues, const QuantityFound& q);

// "An increase of about 8,000 people": the noun whose amount the figure is; nullptr where none is.
[[nodiscard]] const PhraseMatch* change_of_amount(const CueView& cues, const QuantityFound& q);

}  // namespace attest
