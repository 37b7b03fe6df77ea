// The lines of a text, and how they stand together: the ground on which blocks,
// bylines and entries are recognised.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace attest {

struct Line {
  Span span;                 // without blanks around it
  std::uint32_t points = 0;  // code points
  std::uint32_t group = 0;   // lines without a blank line between them share a group
  bool opens_group = false;
  bool closes_group = false;
  bool sentence_end = false;  // ends like a sentence: . ! ? … and closing quotes after them
};

// Every line that has something to see, in order.
[[nodiscard]] std::vector<Line> split_lines(std::string_view text);

// Lines of one group that are one paragraph broken at a column, as terminals and
// old mail do: [first, last) of `lines`.
[[nodiscard]] bool is_wrapped(std::string_view text, const std::vector<Line>& lines,
                              std::size_t first, std::size_t last);

// Number of lines from the top that titles, bylines and dates can be in: up to
// the first that is long, or is a sentence of its own.
[[nodiscard]] std::size_t head_lines(const std::vector<Line>& lines);

}  // namespace attest
