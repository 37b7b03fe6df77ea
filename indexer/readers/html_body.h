// The text of a page's article, as blocks.
#pragma once

#include "claims/article.h"
#include "indexer/readers/html_content.h"

namespace attest {

// Fills text and blocks from the elements below `root`; `title` becomes the first
// block where `root` holds no such heading.
void read_html_body(const HtmlContent& content, const GumboNode* root, std::string_view title,
                    Article& article);

}  // namespace attest
