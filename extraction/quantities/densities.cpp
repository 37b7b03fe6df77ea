#include "extraction/quantities/densities.h"

#include "claims/dimension.h"
#include "claims/unit.h"

namespace attest {
namespace {

const PhraseMatch* area_behind(const Grammar& grammar, const Phrases& phrases, std::uint32_t item) {
  const PhraseMatch* longest = nullptr;
  for (const PhraseMatch* m : phrases.all_beginning(item, Table::Unit)) {
    const UnitRow& row = grammar.rules.units[m->row.row];
    if (row.place != UnitPlace::Around || dimension_of(row.unit).name != "area") continue;
    if (longest == nullptr || m->end > longest->end) longest = m;
  }
  return longest;
}

}  // namespace

void read_densities(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                    std::vector<ClaimDraft>& drafts) {
  for (ClaimDraft& draft : drafts) {
    QuantityFound& found = draft.found;
    std::string& unit = found.quantity.unit;
    if (unit != unit::kPerson && unit != unit::kCount) continue;
    const PhraseMatch* area = area_behind(grammar, phrases, found.end);
    if (area == nullptr) continue;
    unit += "-per-" + std::string(grammar.rules.units[area->row.row].unit);
    found.rules.push_back(area->row);
    found.end = area->end;
    found.span.end = view.span_of(area->begin, area->end).end;
  }
}

}  // namespace attest
