// A phrase of the tables, read into a tree (the notation: rules.h, "Pattern notation").
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attest {

struct PatternNode {
  enum class Kind : std::uint8_t {
    Literal,   // one token of text, with the ~ or * that say what may stand around it
    Class,     // <name>
    Cut,       // ^: what follows must follow, but is no part of the phrase
    Sequence,  // of parts
    Choice,    // between parts; an empty sequence among them makes it optional
  };
  Kind kind = Kind::Sequence;
  std::string text;                // of a literal or a class
  std::vector<PatternNode> parts;  // of a sequence or a choice
};

// Throws attest::Error for a pattern that is malformed; the contract tests load every
// pack.
[[nodiscard]] PatternNode parse_pattern(std::string_view pattern);

// The literals that a pattern may begin, or end, with.
[[nodiscard]] std::vector<std::string> first_literals(std::string_view pattern);
[[nodiscard]] std::vector<std::string> last_literals(std::string_view pattern);

// The words of a pattern's first choice, as the name of a row that has none:
// "(men|man~) [of] (a|the) ship" → "men-a-ship".
[[nodiscard]] std::string first_words(std::string_view pattern);

}  // namespace attest
