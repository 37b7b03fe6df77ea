// The day of what an article opens with, where the text names it further down.
#pragma once

#include <cstddef>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "extraction/sentence/draft.h"

namespace attest {

// "Three were arrested over cocaine.  On 7 November police stopped two cars": what the text says
// before it names any time happened on the day that it names first, where that is one of the
// month before publication, in the first paragraphs, and does not call it an earlier one; a change,
// in the months that it names first, where those were over within the year: "crime is up by a tenth
// … in the year to June".  A report of several paragraphs, or of one below a
// headline, that names no time at all is of the day of its publication, but for what it foresees
// and for deeds that somebody told of on a day; so is what opens one that names older times only.
// Titles stay as they are.  `claims` from `begin` on are those of the section that `context` has
// read, `silent` those of them that no word dates and that may be of a time; `sentences` are those
// of the article, in order.
void date_opening(const Context& context, const std::vector<Sentence>& sentences,
                  const std::vector<std::size_t>& silent, std::size_t begin,
                  std::vector<Claim>& claims);

}  // namespace attest
