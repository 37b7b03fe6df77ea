#include "extraction/thousand_rates.h"

#include "claims/unit.h"
#include "extraction/bare_ages.h"

namespace attest {

namespace {

bool is_thousand(const SentenceView& view, std::uint32_t item) {
  return view.items[item].kind == Item::Kind::Number &&
         view.numbers[view.items[item].index].value == Decimal(1000);
}

}  // namespace

void read_thousand_rates(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                         std::vector<ClaimDraft>& drafts) {
  for (const PhraseMatch& match : phrases.all()) {
    if (match.row.table != Table::Unit) continue;
    const UnitRow& row = grammar.rules.units[match.row.row];
    if (row.place != UnitPlace::Clause || !is_thousand(view, match.begin)) continue;
    for (ClaimDraft& draft : drafts) {
      Quantity& quantity = draft.found.quantity;
      const bool counts = quantity.unit == unit::kPerson || quantity.unit == unit::kCount;
      if (draft.found.begin < match.end || !counts || is_whole(quantity)) continue;
      quantity.unit = row.unit;
      draft.found.rules.push_back(match.row);
    }
  }
}

}  // namespace attest
