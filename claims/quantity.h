// How much, of which unit, and how firmly the source says it.
//
// A Quantity holds no text; the words it was read from belong to the Claim.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "claims/decimal.h"

namespace attest {

// What the wording promises about the number (CLAIMS.md, section 3).
enum class Modifier : std::uint8_t {
  Exact,     // "7.4 %"
  About,     // "about 7 %", "около 7 %", "약 7%", "2천여 명", "nearly 30,000"
  AtLeast,   // ≥  "at least 7", "не менее 7", "7 이상"
  MoreThan,  // >  "more than 70", "свыше 70", "70을 넘는"
  AtMost,    // ≤  "up to 7", "не более 7", "7 이하"
  LessThan,  // <  "fewer than 7", "менее 7", "7 미만"
  Between,   // "between 2,400 and 2,900", "2천∼3천"
  Vague,     // "hundreds of", "수백 명"
};

struct Quantity {
  std::optional<Decimal> low;   // equal to high for a point; empty for an open end
  std::optional<Decimal> high;
  Modifier modifier = Modifier::Exact;
  std::string unit;             // see claims/unit.h
  // The weight of the last digit that the source wrote: 1 for "1,516", 0.1 for
  // "7.4", 100000 for "1.5 million".
  Decimal step = 1;
};

// [low, high] that the written form and its modifier allow, once its precision is
// taken into account (CLAIMS.md, `quantity.interval`); an empty end is open.
struct Interval {
  std::optional<Decimal> low;
  std::optional<Decimal> high;
};
[[nodiscard]] Interval interval(const Quantity& quantity);

// False when no number lies in both.
[[nodiscard]] bool can_meet(const Interval& a, const Interval& b);

// "at-least", "exact", … as CLAIMS.md writes them.
[[nodiscard]] std::string_view to_string(Modifier modifier);
[[nodiscard]] std::optional<Modifier> modifier_from(std::string_view name);

}  // namespace attest
