// Folding: the form in which characters are compared.
//
// NFKC_Casefold (UAX #44: full-width, compatibility and no-break forms, letter
// case, default-ignorables such as U+00AD), then ё → е and without stress marks
// (U+0301 after a Cyrillic vowel).  Every fold keeps its way back: for each byte
// of the folded text the byte of the original it came from.
//
// Hanja: compatibility ideographs become the unified ones (U+F9B4 → 領), for NFKC
// does that.  Ideographs are not turned into Hangul: ICU 72 has no such transform,
// and the reading depends on the word (樂 is 락, 낙, 악 or 요).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace attest {

class Folded {
 public:
  [[nodiscard]] std::string_view text() const { return std::string_view(text_).substr(0, size_); }

  // The smallest range of the original that produced `folded`.  Ends lie on
  // code-point boundaries of the original.  REQUIRES: folded inside text().
  [[nodiscard]] Span original(Span folded) const {
    if (ascii_) return folded;
    if (folded.empty()) return {begin_of_[folded.begin], begin_of_[folded.begin]};
    return {begin_of_[folded.begin], end_of_[folded.end - 1]};
  }

 private:
  friend Folded fold(std::string_view text);
  friend void fold(std::string_view text, Folded& out);
  // Longer than `size_`: storage that served a longer text is kept as it is.
  std::string text_;
  std::vector<std::uint32_t> begin_of_;  // size_ + 1 entries: original byte where it begins
  std::vector<std::uint32_t> end_of_;    // original byte where its source character ends
  std::size_t size_ = 0;                 // bytes
  bool ascii_ = false;  // byte for byte: the two above are of another text
};

// `text` must be valid UTF-8 (readers guarantee it).
[[nodiscard]] Folded fold(std::string_view text);
void fold(std::string_view text, Folded& out);  // reuses the storage of `out`

// The folded text alone, for words and queries.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace attest
