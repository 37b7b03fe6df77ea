// Whose budget year "the new fiscal year" is.
#pragma once

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Keeps that of the first country that the section names, where it is known.
void note_budget_year(const Grammar& grammar, const Phrases& phrases, Context& context);

// The month in which "2021-22" begins: where none is known, or that of the calendar, the row's own.
// A bare "2021/22", of `kBareSplit`, is a crop or season where the state counts from autumn.
inline constexpr int kBareSplit = 7;
[[nodiscard]] inline int first_month(const std::optional<BudgetYear>& known, const PeriodRow& row) {
  const int month = known ? static_cast<int>(known->first_month) : 1;
  const bool apt = row.k != kBareSplit || month < kBareSplit || (known && known->told);
  return month > 1 && apt ? month : row.k;
}

// The years from `first` to `last`; "in 2019-20", of a country whose state counts from spring on,
// is the one year, and not the two.  nullopt where they are none.
[[nodiscard]] std::optional<Period> years_named(const std::optional<BudgetYear>& known,
                                                const PeriodRow& row, int first, int last);

// The budget years named `first` to `last`, which may be one: where none is known, of the US.
[[nodiscard]] std::optional<Period> fiscal_years(const std::optional<BudgetYear>& known, int first,
                                                 int last);

}  // namespace attest
