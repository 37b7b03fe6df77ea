// Words, numbers and marks of one line, as layout rules look at them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace attest {

enum class LineTokenKind : std::uint8_t { Number, Word, Mark };

struct LineToken {
  LineTokenKind kind = LineTokenKind::Mark;
  Span span;         // in the line
  std::string text;  // folded
};

// ASCII digits, letters and marks (one character each); blanks only separate.
[[nodiscard]] std::vector<LineToken> line_tokens(std::string_view line);

// Folded, with runs of blanks as one, none at the ends.
[[nodiscard]] std::string folded_line(std::string_view line);

// Whether `word` stands in `folded` as a word of its own (letters and digits do
// not touch it where it has letters itself).
[[nodiscard]] bool has_word(std::string_view folded, std::string_view word);
[[nodiscard]] bool starts_with_word(std::string_view folded, std::string_view word);
[[nodiscard]] bool contains(std::span<const std::string_view> words, std::string_view word);

// Whether folding changes its first letter.  REQUIRES: not empty.
[[nodiscard]] bool is_capitalised(std::string_view word);

// Parted by blanks.
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view text);

}  // namespace attest
