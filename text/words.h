// Where words begin and end in folded text.
//
// Like UAX #29, with what search needs: words are cut where the script changes and
// between letters and digits (3억5000만원 → 3 억 5000 만원), each ideograph is a
// word, figures keep their marks (1,516), and so do abbreviations (u.s).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "text/span.h"

namespace attest {

// The longest word in bytes; what is longer is cut on a code point, and the rest of
// it skipped: Xapian's terms have a limit, and no language has such words.
inline constexpr std::uint32_t kMaxWordBytes = 60;

enum class WordKind : std::uint8_t { Latin, Cyrillic, Hangul, Digits, Other };

struct FoundWord {
  Span span;  // in the folded text
  WordKind kind = WordKind::Other;
};

// The first word at or after `at`, which becomes the place to go on from.
[[nodiscard]] std::optional<FoundWord> next_word(std::string_view folded, std::size_t& at);

}  // namespace attest
