#include "extraction/periods/budget_years.h"

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

}  // namespace attest
