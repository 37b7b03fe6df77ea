// Wikitext, as MediaWiki's pages are written in, as the text that a reader of the page sees.
//
// Templates are left out, but for those that only dress words or figures; so are notes,
// pictures, categories and what else is not the text.  Time is linear and nothing recurses,
// whatever the braces do.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"

namespace attest {

// What one wiki calls its namespaces, in its own language.
struct WikiNames {
  std::vector<std::string> unseen;  // pictures, media, categories: links to them are not text
};

// Text, blocks and references of `article`; `title` is the first block.
void read_wikitext(std::string_view source, std::string_view title, const WikiNames& names,
                   Article& article);

}  // namespace attest
