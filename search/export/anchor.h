// A quote as a client finds it again: the words and what stands before and behind them.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/span.h"

namespace attest {

struct Anchor {
  Span exact;   // the span asked for, widened to whole characters as readers see them
  Span prefix;  // what stands before it, cut between characters
  Span suffix;
};

// Prefix and suffix have `units` characters at most, where one beyond the basic plane counts
// twice: clients in JavaScript match no more than 32 UTF-16 units at a time.
// REQUIRES: span inside `text`, on code-point boundaries.
[[nodiscard]] Anchor anchor_of(std::string_view text, Span span, std::size_t units);

}  // namespace attest
