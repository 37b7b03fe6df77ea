#include "extraction/quantities/open_units.h"

#include <algorithm>
#include <iterator>

namespace attest {
namespace {

constexpr std::string_view kWeights[] = {"kilogram", "gram",  "ounce", "stone",
                                         "tonne",    "pound", "ton"};
constexpr std::string_view kBritish = "GBP", kAmerican = "USD", kWarmth = "celsius";

// A word of `cls` stands so few items before the figure, and none of `not_cls` does.
bool is_behind(const Surroundings& in, const QuantityFound& found, Symbol cls, Symbol not_cls) {
  constexpr std::uint32_t kReach = 6;  // "the tower of the church leans by"
  const PackClasses& classes = in.grammar.pack_classes;
  bool stands = false;
  for (std::uint32_t back = 1; back <= kReach && back <= found.begin; ++back) {
    const std::uint32_t at = found.begin - back;
    const bool word = in.view.items[at].kind == Item::Kind::Word;
    if (!word || (classes.joining != 0 && in.view.has(at, classes.joining))) break;
    if (not_cls != 0 && in.view.has(at, not_cls)) return false;
    stands = stands || in.view.has(at, cls);
  }
  return stands;
}

void settle(std::string_view unit, QuantityFound& found) {
  found.quantity.unit = unit;
  found.ambiguous_unit = false;
}

}  // namespace

void settle_open_unit(const Surroundings& in, QuantityFound& found) {
  constexpr std::int64_t kMillion = 1'000'000;
  const PackClasses& classes = in.grammar.pack_classes;
  const std::string& unit = found.quantity.unit;
  if (!found.ambiguous_unit) return;
  if (unit == kWarmth && classes.angled != 0 &&
      is_behind(in, found, classes.angled, classes.warmed))
    settle("degree", found);
  else if (unit == kBritish && classes.weighed != 0 && found.multiplier < kMillion &&
           is_behind(in, found, classes.weighed, 0))
    settle("pound", found);
  else if (unit == "pound" && found.multiplier >= kMillion)
    found.quantity.unit = kBritish;  // "a 5-million-pound yacht"
}

void settle_restated(const Surroundings& in, QuantityFound& before, QuantityFound& found) {
  constexpr std::uint32_t kBetween = 2;  // ", or"
  const auto is_weight = [](const QuantityFound& one) {
    return std::find(std::begin(kWeights), std::end(kWeights), one.quantity.unit) !=
           std::end(kWeights);
  };
  const auto is_open = [](const QuantityFound& one) {
    return one.ambiguous_unit && one.quantity.unit == kBritish;
  };
  const Symbol restating = in.grammar.pack_classes.restating;
  const std::uint32_t last = found.begin > 0 ? found.begin - 1 : 0;
  if (found.begin <= before.end || found.begin > before.end + kBetween) return;
  if (!in.view.is_mark(last, "(") && !(restating != 0 && in.view.has(last, restating))) return;
  if (is_open(found) && is_weight(before)) settle("pound", found);
  if (is_open(before) && is_weight(found)) settle("pound", before);
}

void settle_warmth(std::string_view money, std::vector<ClaimDraft>& drafts) {
  if (money != kAmerican) return;
  for (ClaimDraft& draft : drafts)
    if (draft.found.ambiguous_unit && draft.found.quantity.unit == kWarmth)
      settle("fahrenheit", draft.found);
}

}  // namespace attest
