// The time between a level that something left and the one that it came to.
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/periods/placed_period.h"
#include "extraction/sentence/clause_marks.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

// "Fell from 8,200 at last year's fair to 6,400": the time that stands between the figure
// which ends at `end` and the "to" of the next one; 0 where none does.
// REQUIRES: the figure stands behind "from".
[[nodiscard]] std::uint32_t time_of_level_left(const SentenceView& view, const ClauseMarks& marks,
                                               std::uint32_t end);

// Is the period at the item one of such a level, whose figure stands before it?
[[nodiscard]] bool dates_level_left(const SentenceView& view, const ClauseMarks& marks,
                                    std::uint32_t period);

// "40 deaths were reported from Peru as of May 3": where from, and no level that it moved from.
[[nodiscard]] bool is_behind_origin(const SentenceView& view, const ClauseMarks& marks,
                                    std::uint32_t item);

// «Увеличили на 12 %, с 250 млн в 2023 году до 290 млн в 2024 году»: do words date two levels, so
// that the change is the one between them?
[[nodiscard]] bool tells_two_levels(const std::vector<ClaimDraft>& drafts);

// "Rose to 15.8 million, against 14.7 million": set, with no more words, against a level that was
// reached, it is the one that was left.
[[nodiscard]] bool is_set_against_reached(const SentenceView& view, const ClauseMarks& marks,
                                          const ClaimDraft& draft);

// "Down 2.8% from June": do the words of a change end right before the figure before the time at
// `item`?
[[nodiscard]] bool is_behind_change(const SentenceView& view, const ClauseMarks& marks,
                                    std::uint32_t item);

// "Will rise to 19% from 18% next July": where the time is to come, what is left then is today's.
void leave_today(const PeriodSetting& setting, const Placed& time, ClaimDraft& draft);

}  // namespace attest
