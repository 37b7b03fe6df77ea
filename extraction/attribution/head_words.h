// The word of a source head, and whether it is what firms are called.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "extraction/attribution/name_words.h"
#include "extraction/lexicon/grammar.h"
#include "text/fold.h"

namespace attest {

// "Bank" of "(bank|bank's)".
[[nodiscard]] inline std::string_view head_word(const Grammar& grammar, std::uint16_t head) {
  const std::string_view word = grammar.sources.heads[head].pattern;
  return word.starts_with('(') ? word.substr(1, word.find('|') - 1) : word;
}

[[nodiscard]] inline bool is_firm_head(const Grammar& grammar, std::uint16_t head) {
  return is_in(grammar.sources.firms, head_word(grammar, head));
}

[[nodiscard]] inline std::string last_word(const std::string& text) {
  return folded(text.substr(text.rfind(' ') + 1));
}

}  // namespace attest
