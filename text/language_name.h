// What a language is called.
#pragma once

#include <string>
#include <string_view>

namespace attest {

// In English, by CLDR: "ko" → "Korean", "en-GB" → "English".  Empty for what is no
// language tag.
[[nodiscard]] std::string english_language_name(std::string_view tag);

}  // namespace attest
