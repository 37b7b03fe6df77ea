#include "claims/quantity.h"

#include <array>

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::array<std::string_view, 8> kModifierNames{
    "exact", "about", "at-least", "more-than", "at-most", "less-than", "between", "vague"};

// Counted one by one, as opposed to measured: a whole number of these is no
// rounding of anything.  Ages ("year-person") count completed years.
bool is_counted(std::string_view unit) {
  return unit == unit::kPerson || unit == unit::kCount || unit == unit::kRank ||
         unit::is_currency(unit) || unit.ends_with("-person");
}

// The weight of the last digit of `value` that carries information when the
// wording rounds: 100 for 1500, 1 for 1516; `step` where decimals were printed.
Decimal rounding_weight(const Decimal& value, const Decimal& step) {
  if (step < Decimal(1) || value == Decimal(0)) return step;
  const Decimal plain = normalised(value);
  if (plain.scale() > 0) return {1, plain.scale()};
  std::int64_t weight = 1;
  for (std::int64_t rest = plain.coefficient(); rest % 10 == 0; rest /= 10) weight *= 10;
  return weight;
}

constexpr Decimal kHalf{5, 1};

enum class Side : int { Below = -1, Above = 1 };

// `end` moved outwards by half of `weight`; as it stands where that does not fit.
std::optional<Decimal> widened(const std::optional<Decimal>& end, const Decimal& weight,
                               Side side) {
  if (!end) return end;
  const std::optional<Decimal> half = multiply(weight, kHalf);
  if (!half) return end;
  const std::optional<Decimal> moved =
      side == Side::Below ? subtract(*end, *half) : add(*end, *half);
  return moved ? normalised(*moved) : end;
}

Interval exact_interval(const Quantity& q) {
  if (q.step == Decimal(1) && is_counted(q.unit)) return {q.low, q.high};
  Interval result{widened(q.low, q.step, Side::Below), widened(q.high, q.step, Side::Above)};
  result.high_open = result.high != q.high;  // never where it could not be widened
  return result;
}

Interval about_interval(const Quantity& q) {
  Interval result{q.low, q.high};
  if (q.low) result.low = widened(q.low, rounding_weight(*q.low, q.step), Side::Below);
  if (q.high) result.high = widened(q.high, rounding_weight(*q.high, q.step), Side::Above);
  return result;
}

// All of `a` lies below all of `b`.
bool lies_below(const Interval& a, const Interval& b) {
  if (!a.high || !b.low) return false;
  const int order = Decimal::compare(*a.high, *b.low);
  return order < 0 || (order == 0 && (a.high_open || b.low_open));
}

}  // namespace

Interval interval(const Quantity& quantity) {
  switch (quantity.modifier) {
    case Modifier::Exact:
      return exact_interval(quantity);
    case Modifier::About:
      return about_interval(quantity);
    case Modifier::MoreThan:
      return {quantity.low, quantity.high, true, false};
    case Modifier::LessThan:
      return {quantity.low, quantity.high, false, true};
    case Modifier::AtLeast:
    case Modifier::AtMost:
    case Modifier::Between:
      return {quantity.low, quantity.high};
    case Modifier::Vague:
      break;
  }
  return {};
}

bool can_meet(const Interval& a, const Interval& b) {
  return !lies_below(a, b) && !lies_below(b, a);
}

std::string_view to_string(Modifier modifier) {
  return kModifierNames.at(static_cast<std::size_t>(modifier));
}

std::optional<Modifier> modifier_from(std::string_view name) {
  for (std::size_t i = 0; i < kModifierNames.size(); ++i)
    if (kModifierNames[i] == name) return static_cast<Modifier>(i);
  return std::nullopt;
}

}  // namespace attest
