// Articles from PDF: one a document, with the pages that its text stands on.
//
// Lines are joined to paragraphs and paragraphs over columns and pages; running titles and page
// numbers are left out.  The dates that a PDF carries are those of the file, not of the text:
// only a date of publication in its metadata counts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "indexer/readers/format.h"
#include "text/error.h"

namespace attest {

[[nodiscard]] bool is_pdf(const Head& head);

inline constexpr std::size_t kMaxPdfBytes = std::size_t{256} << 20;

// One article, or none and why in `diagnostics`; pages that cannot be read are told there.
[[nodiscard]] std::vector<Article> read_pdf(std::string_view bytes, const std::string& path,
                                            std::vector<Diagnostic>& diagnostics);

}  // namespace attest
