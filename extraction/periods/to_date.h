// Sums that go on: "since the start of the year" is up to the day that the text tells, and the
// whole year where it tells none; by rows of `k` 1 up to the day of publication.
#pragma once

#include <optional>
#include <vector>

#include "claims/claim.h"
#include "extraction/periods/placed_period.h"

namespace attest {

// "As of 8 June, 40 had died. Since January 900 have fallen ill": to the same day, where that
// is less than a month before the day of publication.  Notes the day in the context.  Or to the
// end of the week that the sentence has named: «с 20 по 26 декабря … с начала декабря».
void count_to_the_day(Context& context, const std::optional<Period>& named, const PeriodRow& row,
                      Placed& placed);

// «В августе добыли 17 млн тонн, с начала года — 131»: to the end of the time named before it in
// the sentence (`named`), or of that which the section talks of.  What stays whole is noted in
// the context.
void count_to_date(Context& context, const std::optional<Period>& named, const PeriodRow& row,
                   Placed& placed);

// At the end of the section: figures from `begin` on that were left whole end on the day that was
// told behind them: «с 1 января по 26 октября».
void settle_to_date(const Context& context, std::size_t begin, std::vector<Claim>& claims);

}  // namespace attest
