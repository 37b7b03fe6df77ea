// What a reader sees as one character: grapheme clusters (UAX #29).
#pragma once

#include <string_view>

#include "text/span.h"

namespace attest {

// `span`, widened so that it cuts no cluster: an accent stays with its letter, a flag or a
// family stays whole.  REQUIRES: valid UTF-8, span on code-point boundaries.
[[nodiscard]] Span widened_to_graphemes(std::string_view text, Span span);

// The same, narrowed; empty where the span lies within one cluster.
[[nodiscard]] Span narrowed_to_graphemes(std::string_view text, Span span);

}  // namespace attest
