// What a page says of itself: JSON-LD first, then <meta>, then its own elements.
#pragma once

#include "claims/article.h"
#include "indexer/readers/html_tree.h"

namespace attest {

// Fills title, authors, outlet, day, address and language where the page names them.
void read_html_metadata(const HtmlTree& tree, Article& article);

}  // namespace attest
