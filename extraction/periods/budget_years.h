// Whose budget year "the new fiscal year" is.
#pragma once

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Keeps that of the first country that the section names, where it is known.
void note_budget_year(const Grammar& grammar, const Phrases& phrases, Context& context);

// The month in which "2021-22" begins: where none is known, or that of the calendar, the row's own.
[[nodiscard]] inline int first_month(const std::optional<BudgetYear>& known, const PeriodRow& row) {
  return known && known->first_month > 1 ? static_cast<int>(known->first_month) : row.k;
}

}  // namespace attest
