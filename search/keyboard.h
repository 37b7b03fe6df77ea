// Words typed with the keyboard switched to another layout.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace attest {

// What the keys of `word` give on the other layouts: "ghbdtn" → "привет", "руддщ" →
// "hello".  Empty when a character of it is on no key, or nothing changes.
[[nodiscard]] std::vector<std::string> other_layouts(std::string_view word);

// The run of letters and letter-bearing punctuation of `query` around `word`, without
// blanks, quotes and parentheses.
[[nodiscard]] Span typed_word(std::string_view query, Span word);

}  // namespace attest
