#include "extraction/quantities/compared_units.h"

#include <string>

#include "extraction/quantities/figure_endings.h"

namespace attest {
namespace {

bool is_of_another_time(const Grammar& grammar, const SentenceView& view,
                        const QuantityFound& found) {
  const auto is_time = [&](std::uint32_t back) {
    return found.begin >= back && view.items[found.begin - back].kind == Item::Kind::Period;
  };
  if (found.begin > 1 && view.is_mark(found.begin - 1, "(")) return is_time(2);
  const auto ending = figure_ending(grammar, view, found.end);
  return is_time(1) && (ending == Cue::Difference || ending == Cue::ShareOf);
}

}  // namespace

void take_compared_units(const Grammar& grammar, const SentenceView& view,
                         std::vector<ClaimDraft>& drafts) {
  if (grammar.rules.order != WordOrder::HeadLast) return;
  std::string rate;  // of the last figure that was told per something
  for (ClaimDraft& draft : drafts) {
    std::string& unit = draft.found.quantity.unit;
    if (unit.find("-per-") != std::string::npos) {
      rate = unit;
    } else if (rate.starts_with(unit + "-per-") &&
               is_of_another_time(grammar, view, draft.found)) {
      unit = rate;
    }
  }
}

}  // namespace attest
