// The times of figures that only compare, which stand before the noun that the figure tells.
#pragma once

#include <cstdint>

#include "extraction/periods/period_placing.h"
#include "extraction/sentence/clause_marks.h"
#include "extraction/sentence/draft.h"

namespace attest {

// "Compared with a June decline of 8.5%": nothing but words between the time and the change whose
// figure begins at `at`; nullptr where more stands there.
[[nodiscard]] const Placed* compared_change(const SentenceView& view, const ClauseMarks& marks,
                                            PeriodPlacing& placing, std::uint32_t at);

// "Up from last year's total of 52 billion", «с показателем 2024 года в 52 млрд»: the noun that the
// figure tells, and no other, stands between; nullptr where more stands there.
[[nodiscard]] const Placed* owner_of_noun(const Grammar& grammar, const SentenceView& view,
                                          PeriodPlacing& placing, const ClaimDraft& draft);

}  // namespace attest
