#include "extraction/quantities/bands.h"

#include "claims/unit.h"

namespace attest {

void widen_to_band(Quantity& q) {
  if (!q.low || q.low != q.high) return;
  const bool percent = q.unit == unit::kPercent;
  Decimal width = q.step;
  if (!percent) {
    std::int64_t weight = 1;
    for (std::int64_t rest = q.low->coefficient(); rest != 0 && rest % 10 == 0; rest /= 10)
      weight *= 10;
    width = Decimal(weight);
  } else if (q.low->scale() == 0 && q.low->coefficient() != 0 && q.low->coefficient() % 10 == 0) {
    width = Decimal(10);
  }
  const auto top = add(*q.low, width);
  const auto last = percent ? Decimal(1, q.low->scale() + 1) : Decimal(1);
  if (top) q.high = subtract(*top, last);
}

bool is_open_band(const Quantity& q) {
  return q.modifier == Modifier::Between && q.low && q.low == q.high;
}

void take_third(Quantity& q, int third) {
  constexpr Decimal kTenth(1, 1);
  constexpr int kFirst[] = {0, 4, 7}, kBehind[] = {4, 7, 10};  // tenths of the band
  const Decimal from = *q.low;
  widen_to_band(q);
  const auto last = q.unit == unit::kPercent ? Decimal(1, from.scale() + 1) : Decimal(1);
  const auto top = q.high ? add(*q.high, last) : std::nullopt;
  const auto width = top ? subtract(*top, from) : std::nullopt;
  const auto tenth = width ? multiply(*width, kTenth) : std::nullopt;
  const auto at = [&](int tenths) {
    const auto part = tenth ? multiply(*tenth, Decimal(tenths)) : std::nullopt;
    return part ? add(from, *part) : std::nullopt;
  };
  const auto low = at(kFirst[third - 1]), behind = at(kBehind[third - 1]);
  const auto high = behind ? subtract(*behind, last) : std::nullopt;
  if (!low || !high || *high < *low) return;
  q.low = normalised(*low);
  q.high = normalised(*high);
}

void bound_band(Quantity& q, Modifier bound) {
  const bool above = bound == Modifier::AtLeast || bound == Modifier::MoreThan;
  const bool below = bound == Modifier::AtMost || bound == Modifier::LessThan;
  if (q.modifier != Modifier::Between || q.low != q.high || !(above || below)) return;
  if (bound == Modifier::AtMost || bound == Modifier::MoreThan) {
    widen_to_band(q);
    q.low = q.high;
  }
  q.modifier = bound;
}

}  // namespace attest
