// HTML that is all text of an article: the content of a feed's entry, of a post.
#pragma once

#include <string>
#include <string_view>

#include "claims/article.h"

namespace attest {

// Text and blocks of `article`, whose first block is `title`.  `html` must be valid UTF-8.
// Returns why it cannot be read; empty when all went well.
[[nodiscard]] std::string read_html_fragment(std::string_view html, std::string_view title,
                                             Article& article);

// Its words on one line, for titles.
[[nodiscard]] std::string words_of_html(std::string_view html);

// Whether it holds a tag, not just a sign of comparison.
[[nodiscard]] bool has_tags(std::string_view text);

}  // namespace attest
