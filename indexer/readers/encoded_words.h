// Headers of a mail, made such as the library reads rightly and soon.
#pragma once

#include <string>
#include <string_view>

namespace attest {

// Words in base64 and one character set that follow one another, as one word: the library ends
// them at the padding of the first, and some programs part them within a character (RFC 2047).
[[nodiscard]] std::string with_joined_words(std::string_view header);

// Cuts each field of over 8 KiB, of the letter and of its parts: the time that the library takes
// for one grows with the square of its length.
void cut_long_fields(std::string& letter);

}  // namespace attest
