// When what a section is on becomes a narrower or a wider time.
#pragma once

#include "extraction/sentence/draft.h"

namespace attest {

// "Last weekend's flood … the downpour of July 27": a day of the week talked of.  "The index fell
// 3% for the year ended July.  July prices stood at $3,000": the month that such a year ends with.
[[nodiscard]] bool narrows_topic(const Context& context);

// "On 1 January there were 146 million … in 2023 244,000 fewer": a year and the day that it ends
// with are one thing talked of.
[[nodiscard]] bool widens_topic(const Context& context);

}  // namespace attest
