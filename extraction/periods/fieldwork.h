// When a survey was made, of whose answers a report tells.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "claims/claim.h"
#include "extraction/periods/placed_period.h"
#include "extraction/sentence/draft.h"

namespace attest {

// "A poll conducted on Friday": is the time at the item that of asking, whatever stands around it?
[[nodiscard]] bool is_of_fieldwork(const Grammar& grammar, const SentenceView& view,
                                   std::uint32_t item);

// "The poll of 1,002 adults was conducted on 3-5 May": notes the days in the context, where the
// section opens with a survey.  `placed` are the times of the sentence.
void note_fieldwork(const PeriodSetting& setting, const std::vector<Placed>& placed);

// At the end of the section: answers from `begin` on that no words date are of these days.
void date_answers(const Context& context, std::size_t begin, std::vector<Claim>& claims);

}  // namespace attest
