// How much, of which unit, and how firmly the source says it.
//
// A Quantity holds no text; the words it was read from belong to the Claim.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

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
  Between,   // "between 300 and 350", "2천∼3천"
  Vague,     // "hundreds of", "수백 명"
};

struct Quantity {
  std::optional<Decimal> low;  // equal to high for a point; empty for an open end
  std::optional<Decimal> high;
  Modifier modifier = Modifier::Exact;
  std::string unit;  // see claims/unit.h
  // The weight of the last digit that the source wrote: 1 for "1,516", 0.1 for
  // "7.4", 100000 for "1.5 million".  REQUIRES: greater than zero.
  Decimal step = 1;
};

// False where the words tell no number.
[[nodiscard]] inline bool has_value(const Quantity& quantity) {
  return quantity.low || quantity.high;
}

// What the written form and its modifier allow, once its precision is taken into
// account (CLAIMS.md, `quantity.interval`).  An empty end has no limit; an open
// end does not belong to the interval itself ("more than 70" is not 70).
struct Interval {
  std::optional<Decimal> low;
  std::optional<Decimal> high;
  bool low_open = false;
  bool high_open = false;
};

// By modifier:
//
//   Exact     Counts written to the unit hold as they stand: "1,516 people",
//             "$3,000", "aged 27", "20th".  All else was rounded by somebody, so half
//             a step is added on both sides, the upper end open, since 76.5 would
//             have been printed as 77:  "76%" → [75.5, 76.5),  "7.40%" →
//             [7.395, 7.405),  "20 km" → [19.5, 20.5),  "1.41 million" → [1405000, 1415000).
//   About     Half the weight of the last digit that is not zero, both ends
//             included: "about 1,500" → [1450, 1550],  "around 30,000" → [25000, 35000].
//             Zeros after the decimal point are meant: "about 7.0" → [6.95, 7.05].
//   Between   The ends as they stand: whoever gives a range has put the doubt into
//             it already.  "1500명대" arrives here as 1500…1599.
//   AtLeast, AtMost, MoreThan, LessThan   The bound as it stands, strict in the last two.
//   Vague     No limit on either side.
//
// An end that cannot be widened within 18 digits stays as it is.
[[nodiscard]] Interval interval(const Quantity& quantity);

// False when no number lies in both.
[[nodiscard]] bool can_meet(const Interval& a, const Interval& b);

// "at-least", "exact", … as CLAIMS.md writes them.
[[nodiscard]] std::string_view to_string(Modifier modifier);
[[nodiscard]] std::optional<Modifier> modifier_from(std::string_view name);

}  // namespace attest
