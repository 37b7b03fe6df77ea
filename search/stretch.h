// A part of an article's text that knows where it lies.
//
// Spans are bytes of the article; what leaves the program counts code points.  The
// store gives passages, not articles, so a stretch begins anywhere: here is the one
// place where search converts.
#pragma once

#include <cstdint>
#include <string_view>

#include "text/code_points.h"
#include "text/span.h"

namespace attest {

// Keeps a view of `text`, which must outlive it.
class Stretch {
 public:
  // `text` begins at byte `first_byte` and code point `first_code_point` of its article.
  explicit Stretch(std::string_view text, std::uint32_t first_byte = 0,
                   std::uint32_t first_code_point = 0)
      : text_(text), first_byte_(first_byte), first_(first_code_point), index_(text) {}

  [[nodiscard]] Span span() const {
    return {first_byte_, first_byte_ + static_cast<std::uint32_t>(text_.size())};
  }
  [[nodiscard]] std::string_view text() const { return text_; }

  // REQUIRES, for all below: `span` and `byte` lie inside span(), on code-point boundaries.
  [[nodiscard]] Span local(Span span) const {
    return {span.begin - first_byte_, span.end - first_byte_};
  }
  [[nodiscard]] std::string_view words(Span span) const { return slice(text_, local(span)); }
  [[nodiscard]] std::uint32_t code_point(std::uint32_t byte) const {
    return first_ + index_.code_point(byte - first_byte_);
  }

 private:
  std::string_view text_;
  std::uint32_t first_byte_;
  std::uint32_t first_;
  CodePointIndex index_;
};

}  // namespace attest
