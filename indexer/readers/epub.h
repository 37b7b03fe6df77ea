// Books from EPUB 2 and 3.
//
// A book is one article and its chapters are the sections, so that a figure is cited from the
// book with its chapter's title; what is not in the reading order (covers, tables of contents)
// is left out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "indexer/readers/format.h"
#include "text/error.h"

namespace attest {

[[nodiscard]] bool is_epub(const Head& head);

// One article, or none and why in `diagnostics`, where each chapter that cannot be read is told.
[[nodiscard]] std::vector<Article> read_epub(std::string_view bytes, const std::string& path,
                                             std::vector<Diagnostic>& diagnostics);

}  // namespace attest
