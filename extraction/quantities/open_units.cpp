#include "extraction/quantities/open_units.h"

namespace attest {
namespace {

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

void settle_warmth(std::string_view money, std::vector<ClaimDraft>& drafts) {
  if (money != kAmerican) return;
  for (ClaimDraft& draft : drafts)
    if (draft.found.ambiguous_unit && draft.found.quantity.unit == kWarmth)
      settle("fahrenheit", draft.found);
}

}  // namespace attest
