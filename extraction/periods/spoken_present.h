// What somebody says between quotation marks and tells of no time.
#pragma once

#include "extraction/periods/placed_period.h"
#include "extraction/sentence/draft.h"

namespace attest {

// 원장은 "의사 다섯 명이 점심도 거른다"고 했다, in a talk of last month: a level in a speech that
// names no time and holds no verb of the past is of the day it is said.  Only where the endings
// of verbs at the end of clauses show what was.
[[nodiscard]] bool is_spoken_of_now(const PeriodSetting& setting, const ClaimDraft& draft);

// Does it stand in a clause of the present, or in a bracket in one: «имеют ФСБ (207) и МИД (4)»?
[[nodiscard]] bool is_told_in_present(const SentenceView& view, const ClauseMarks& marks,
                                      const QuantityFound& found);

}  // namespace attest
