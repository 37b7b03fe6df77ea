// From numbers to quantities: units, modifiers, ranges, fractions and factors.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claims/claim.h"
#include "extraction/lexicon/phrases.h"

namespace attest {

struct QuantityFound {
  std::uint32_t begin = 0;  // items [begin, end): modifiers, number and unit
  std::uint32_t end = 0;
  Span span;
  Quantity quantity;
  bool unit_written = false;    // the unit stands at the number, not inferred
  bool ambiguous_unit = false;  // "$", "won": context may decide otherwise
  std::int64_t multiplier = 1;  // the group power it is written with: million
  bool below_zero = false;      // degrees of frost
  bool exchange_rate = false;   // "US$1=W1,024": holds on the day it is printed
  std::optional<Role> role;     // where the wording itself decides it
  Direction direction = Direction::None;
  std::vector<RowRef> rules;
};

// «20 градусов мороза»: so many below zero.
void turn_below_zero(QuantityFound& found);

// «С 66,7 до 72,8 млрд»: both are of the power that is written at the second.
void share_power(QuantityFound& own, const QuantityFound& next);

// Quantities of one sentence, in order, disjoint.  Numbers in periods and rejected
// ones are not among them.
void read_quantities(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                     std::vector<QuantityFound>& out);

}  // namespace attest
