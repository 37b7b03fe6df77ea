#include "extraction/periods/budget_years.h"

#include <utility>

#include "extraction/periods/calendar_steps.h"

namespace attest {

void note_budget_year(const Grammar& grammar, const Phrases& phrases, Context& context) {
  if (context.budget_named) return;
  for (const PhraseMatch& match : phrases.all()) {
    if (match.row.table != Table::Place) continue;
    const auto year = budget_year_of(grammar.places[match.row.row].code);
    if (!year) continue;
    context.budget_year = year;
    context.budget_named = true;
    return;
  }
}

std::optional<Period> years_named(const std::optional<BudgetYear>& known, const PeriodRow& row,
                                  int first, int last) {
  if (row.k == 1 && last != 0 && last < first) std::swap(first, last);  // "in 2018 and 2017"
  constexpr int kListed = 3;
  if (row.k == 1 && last >= first + kListed) return year_period(last);  // "in 2005 and 2019"
  if (last <= first) return std::nullopt;
  const bool one = row.k == 0 && last == first + 1 && known && known->first_month > 1 &&
                   known->first_month < kBareSplit;
  if (one) return budget_year_from(*known, first);
  return span_period(year_period(first), year_period(last));
}

std::optional<Period> fiscal_years(const std::optional<BudgetYear>& known, int first, int last) {
  constexpr BudgetYear kFederal{10};
  if (last < first) return std::nullopt;
  const BudgetYear kind = known.value_or(kFederal);
  const Period from = named_budget_year(kind, first);
  return last == first ? from : span_period(from, named_budget_year(kind, last));
}

}  // namespace attest
