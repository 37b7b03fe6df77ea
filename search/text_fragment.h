// Addresses that open a page at the words cited (WICG text fragments).
#pragma once

#include <string>
#include <string_view>

#include "text/span.h"

namespace attest {

// `url` with "#:~:text=…" for the words text[words], widened to the blanks around them,
// since browsers match whole words only; a long stretch is given by its first and last
// words.  Empty for an empty `url`.  REQUIRES: words inside text, not empty.
[[nodiscard]] std::string text_fragment_url(const std::string& url, std::string_view text,
                                            Span words);

}  // namespace attest
