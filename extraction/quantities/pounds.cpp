#include "extraction/quantities/pounds.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace attest {
namespace {

constexpr std::string_view kMoney = "GBP", kWeight = "pound";
constexpr std::string_view kWeights[] = {"kilogram", "gram",  "ounce", "stone",
                                         "tonne",    kWeight, "ton"};

bool is_weight(const QuantityFound& found) {
  return std::find(std::begin(kWeights), std::end(kWeights), found.quantity.unit) !=
         std::end(kWeights);
}

bool is_open(const QuantityFound& found) {
  return found.ambiguous_unit && found.quantity.unit == kMoney;
}

void weigh(QuantityFound& found) {
  found.quantity.unit = kWeight;
  found.ambiguous_unit = false;
}

}  // namespace

bool settle_sum_of_pounds(QuantityFound& found) {
  constexpr std::int64_t kMillion = 1'000'000;
  std::string& unit = found.quantity.unit;
  if (!found.ambiguous_unit || found.multiplier < kMillion) return false;
  if (unit == kWeight) unit = kMoney;
  return unit == kMoney;
}

void settle_weights(const Grammar& grammar, const SentenceView& view, const Context& context,
                    std::vector<ClaimDraft>& drafts) {
  const PackClasses& classes = grammar.pack_classes;
  bool weighed = context.scaled_unit == kWeight;
  for (ClaimDraft& draft : drafts) {
    QuantityFound& found = draft.found;
    if (found.quantity.unit == kMoney && !found.ambiguous_unit) weighed = false;
    const bool subject =
        view.has(found.end, classes.was) || view.has(found.end, classes.past_final);
    if (weighed && subject && is_open(found) && found.multiplier == 1) weigh(found);
  }
}

void settle_restated(const Surroundings& in, QuantityFound& before, QuantityFound& found) {
  constexpr std::uint32_t kBetween = 2;  // ", or"
  const Symbol restating = in.grammar.pack_classes.restating;
  const std::uint32_t last = found.begin > 0 ? found.begin - 1 : 0;
  if (found.begin <= before.end || found.begin > before.end + kBetween) return;
  if (!in.view.is_mark(last, "(") && !(restating != 0 && in.view.has(last, restating))) return;
  if (is_open(found) && is_weight(before)) weigh(found);
  if (is_open(before) && is_weight(found)) weigh(before);
}

}  // namespace attest
