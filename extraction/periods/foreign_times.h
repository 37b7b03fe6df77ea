// Times of a sentence that are another figure's, or nobody's.
#pragma once

#include <vector>

#include "extraction/periods/placed_period.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Is `own`, the time that stands nearest to the figure, of something else?
[[nodiscard]] bool is_of_another(const PeriodSetting& setting, const Placed& own,
                                 const ClaimDraft& draft);

// "Last year … Wind hit a record on December 30, and solar added 4%": the day is the record's.
// REQUIRES: the sentence names a record.
[[nodiscard]] bool is_beside_record(const PeriodSetting& setting, const Placed& own,
                                    const ClaimDraft& draft);

// «Годом ранее было 17,8 %, в 2019-м — 28,5 %, то есть доля упала»: what began with earlier
// times and then tells of a change comes back to the time talked of.  `placed`: all times of the
// sentence.
[[nodiscard]] bool sums_up(const PeriodSetting& setting, const std::vector<Placed>& placed,
                           const Placed& own, const ClaimDraft& draft);

// «Дефицит составит 64 млрд (против 58 млрд в 2016-м)», "against 57,000 now": does a bracket date
// what is compared in it, or the year right behind it?
[[nodiscard]] bool has_time_of_its_own(const PeriodSetting& setting,
                                       const std::vector<Placed>& placed, const ClaimDraft& draft);

// «Ключевая ставка с 15 декабря составляет 16 %»: a rate holds on; people and money add up.
[[nodiscard]] bool is_in_force(const PeriodSetting& setting, const Placed& own,
                               const ClaimDraft& draft);

// "The ice storm of January 2009": do words alone stand before the "of" of the time, from the start
// of the sentence?  All that is told of it is of that time.
[[nodiscard]] bool is_of_subject(const Grammar& grammar, const SentenceView& view,
                                 std::uint32_t period);

}  // namespace attest
