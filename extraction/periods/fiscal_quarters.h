// The quarters of a firm's own year, which begins when the firm says: "the fiscal third quarter,
// ended April 26".
#pragma once

#include <optional>
#include <vector>

#include "claims/claim.h"
#include "extraction/periods/periods.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Does it last three months?
[[nodiscard]] bool is_quarter_long(const Period& period);

// "The quarter", "a quarter earlier", in a talk of three months that are no calendar quarter, or
// whose days are not said yet, and "the quarter" where nothing was talked of, which is the one of
// which reports come out at `now`, as is "the half"; nullopt in any other talk.
[[nodiscard]] std::optional<Period> own_quarter(const std::optional<Period>& context,
                                                const PeriodRow& row,
                                                const std::optional<Date>& now);

// The number of the quarter or half that the expression names, 0 where it names none.
[[nodiscard]] int part_number(const Grammar& grammar, const PeriodFound& found);

// Is it a part of a firm's own year: by its own words, or in a section that has told of one?
[[nodiscard]] bool is_of_own_year(const Grammar& grammar, const std::vector<PeriodFound>& all,
                                  const PeriodFound& found, const FiscalQuarter* told);

// When that was: seen from the quarter that the section told of.  REQUIRES: is_of_own_year.
[[nodiscard]] std::optional<Period> own_part(const Grammar& grammar, const PeriodFound& found,
                                             const FiscalQuarter* told);

// "The full year": the firm's own that ends with the fourth quarter told, or else reported_year.
[[nodiscard]] std::optional<Period> full_year(const FiscalQuarter* told,
                                              const std::optional<Period>& context,
                                              const std::optional<Date>& now);

// Is it a quarter of a firm's own year, by its own words?
[[nodiscard]] bool is_fiscal_quarter(const Grammar& grammar, const std::vector<PeriodFound>& found,
                                     std::uint32_t index);

// Keeps what the expression says of the section's quarter: before it is resolved its number, then
// its days.
void note_fiscal(const Grammar& grammar, const std::vector<PeriodFound>& found, std::uint32_t index,
                 const std::optional<Period>& resolved, Context& context);

// At the end of the section: gives the figures from `begin` on that are of its quarter the days
// that it told, or none; "the first half" and "2017-18" are those of which it told the days, "the
// six months to September", "from April 2017 to March 2018".
void settle_own_times(const Context& context, std::size_t begin, std::vector<Claim>& claims);

}  // namespace attest
