#include "extraction/quantities/degrees.h"

#include <string_view>

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kReach = 7;  // items back to what the degrees are of

// «Морозы до 35 градусов»: so many below zero, which the word right before tells.
bool is_frost(const Grammar& grammar, const SentenceView& view, const QuantityFound& found) {
  constexpr std::uint32_t kBetween = 2;  // items from the word to the figure: «усилятся до»
  const Symbol weather = grammar.pack_classes.weather;
  const auto& value = found.quantity.low ? found.quantity.low : found.quantity.high;
  if (weather == 0 || found.below_zero || !value || !(Decimal(0) < *value)) return false;
  for (std::uint32_t at = found.begin; at > 0 && found.begin - at < kBetween; --at) {
    const Item& item = view.items[at - 1];
    if (item.kind == Item::Kind::Number || item.kind == Item::Kind::Mark) return false;
    for (std::uint32_t s = item.symbols_begin; s < item.symbols_end; ++s)
      if (view.symbols[s].symbol == weather && view.symbols[s].value < 0) return true;
  }
  return false;
}

}  // namespace

void settle_degrees(const Grammar& grammar, const SentenceView& view,
                    std::vector<ClaimDraft>& drafts) {
  const PackClasses& classes = grammar.pack_classes;
  std::uint32_t told = 0;  // behind the last figure with a unit
  for (ClaimDraft& draft : drafts) {
    QuantityFound& found = draft.found;
    const std::uint32_t end = told;
    if (found.unit_written) told = found.end;
    if (!found.ambiguous_unit || found.quantity.unit != "celsius") continue;
    std::string_view unit;
    for (std::uint32_t at = found.begin; at > end && found.begin - at < kReach; --at) {
      if (view.is_mark(at - 1, ",")) break;  // «все повернулось, на улице 20 градусов»
      if (classes.angle != 0 && view.has(at - 1, classes.angle)) unit = "degree";
      if (classes.proof != 0 && view.has(at - 1, classes.proof)) unit = unit::kPercent;
      if (!unit.empty()) break;
    }
    if (!unit.empty()) found.quantity.unit = unit;
    if (unit.empty() && is_frost(grammar, view, found)) turn_below_zero(found);
    found.ambiguous_unit = false;
  }
}

}  // namespace attest
