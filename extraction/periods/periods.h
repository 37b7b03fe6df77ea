// Expressions of time, as they are found in a sentence; period_resolver.h says when it is.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "extraction/sentence/items.h"

namespace attest {

// An expression as found: which row, and what it captured.
struct PeriodFound {
  std::uint16_t row = 0;
  std::uint32_t item = 0;  // its place among the sentence's items, once collapsed
  Span span;
  std::vector<std::pair<Symbol, std::int32_t>> values;  // class → value, in order
  std::vector<std::uint32_t> inner;                     // periods that it is made of, as indexes
};

// Replaces the items of time expressions by Period items, innermost first; numbers in
// them are claimed by time and no longer items.  `found` keeps every expression.
void read_periods(const Grammar& grammar, SentenceView& view, std::vector<PeriodFound>& found);

}  // namespace attest
