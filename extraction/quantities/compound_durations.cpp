#include "extraction/quantities/compound_durations.h"

#include <algorithm>
#include <string_view>

#include "extraction/quantities/bare_ages.h"

namespace attest {
namespace {

struct Step {
  std::string_view larger, smaller;
  int times;
};
constexpr Step kSteps[] = {
    {"year", "month", 12}, {"week", "day", 7}, {"day", "hour", 24}, {"hour", "minute", 60},
    {"minute", "second", 60},
};

int times_of(std::string_view larger, std::string_view smaller) {
  const auto* step = std::find_if(std::begin(kSteps), std::end(kSteps), [&](const Step& one) {
    return one.larger == larger && one.smaller == smaller;
  });
  return step == std::end(kSteps) ? 0 : step->times;
}

bool is_whole_point(const Quantity& q) {
  return q.low && q.low == q.high && is_whole(q);
}

// «До 2 часов 38 минут», «более 3 лет 2 месяцев»: the one end there is of what is bounded.
std::optional<Decimal> whole_end(const Quantity& q) {
  if (q.low && q.high && q.low != q.high) return std::nullopt;
  const std::optional<Decimal>& end = q.low ? q.low : q.high;
  return end && end->scale() == 0 ? end : std::nullopt;
}

// Nothing, or an "and", stands between.
bool stand_together(const Grammar& grammar, const SentenceView& view, const QuantityFound& one,
                    const QuantityFound& other) {
  const Symbol joining = grammar.pack_classes.joining;
  return other.begin == one.end ||
         (other.begin == one.end + 1 && joining != 0 && view.has(one.end, joining));
}

bool join(const Grammar& grammar, const SentenceView& view, QuantityFound& one,
          const QuantityFound& other) {
  const int times = times_of(one.quantity.unit, other.quantity.unit);
  if (times == 0 || !one.unit_written || !other.unit_written ||
      !stand_together(grammar, view, one, other))
    return false;
  const Quantity &large = one.quantity, &small = other.quantity;
  const bool hedged = small.modifier == Modifier::About;
  const std::optional<Decimal> end = whole_end(large);
  if (!end || large.modifier == Modifier::Vague || !is_whole_point(small) ||
      !(*small.low < Decimal(times)) || !(hedged || small.modifier == Modifier::Exact))
    return false;
  const auto whole = multiply(*end, Decimal(times));
  const auto sum = whole ? add(*whole, *small.low) : std::nullopt;
  if (!sum) return false;
  if (one.quantity.low) one.quantity.low = sum;
  if (one.quantity.high) one.quantity.high = sum;
  one.quantity.step = small.step;
  one.quantity.unit = small.unit;
  if (hedged && large.modifier == Modifier::Exact) one.quantity.modifier = Modifier::About;
  one.rules.insert(one.rules.end(), other.rules.begin(), other.rules.end());
  one.end = other.end;
  one.span.end = other.span.end;
  return true;
}

}  // namespace

void join_durations(const Grammar& grammar, const SentenceView& view,
                    std::vector<QuantityFound>& quantities) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < quantities.size(); ++i) {
    if (kept > 0 && join(grammar, view, quantities[kept - 1], quantities[i])) continue;
    if (kept != i) quantities[kept] = std::move(quantities[i]);
    ++kept;
  }
  quantities.resize(kept);
}

}  // namespace attest
