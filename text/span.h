// A range of bytes in a UTF-8 text: the one way this program points at words.
//
// Spans count bytes everywhere inside; the borders (JSON, gold files) count code
// points, and text/code_points.h is the only place that converts.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace attest {

// Half open: [begin, end).  A text is shorter than 4 GiB (readers enforce far less).
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(Span other) const {
    return begin <= other.begin && other.end <= end;
  }
  [[nodiscard]] constexpr bool overlaps(Span other) const {
    return begin < other.end && other.begin < end;
  }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

// The bytes that `span` covers.  REQUIRES: span lies inside text.
[[nodiscard]] constexpr std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace attest
