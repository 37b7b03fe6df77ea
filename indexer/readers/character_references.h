// "&nbsp;", "&#160;" and "&#xA0;": characters by their names and numbers.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace attest {

// The character of a name that HTML knows ("nbsp"); empty when it is not one of those that
// texts use.
[[nodiscard]] std::string_view named_character(std::string_view name);

// The reference that `text` begins with, as a character and its length; length 0 when there
// is none.  Numbers that are no characters are U+FFFD.
struct CharacterReference {
  std::string character;
  std::size_t length = 0;
};
[[nodiscard]] CharacterReference leading_reference(std::string_view text);

// Every reference in its place as the character; what is none stays.
[[nodiscard]] std::string without_references(std::string_view text);

}  // namespace attest
