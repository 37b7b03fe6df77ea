// Encoded words of a mail's header (RFC 2047) made such as the library reads rightly.
#pragma once

#include <string>
#include <string_view>

namespace attest {

// Words in base64 and one character set that follow one another, as one word: the library ends
// them at the padding of the first, and some programs part them within a character.
[[nodiscard]] std::string with_joined_words(std::string_view header);

}  // namespace attest
