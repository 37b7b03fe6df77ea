// Articles from Word's documents (Office Open XML, ISO/IEC 29500).
//
// Insertions that are tracked are read and deletions are not; headers, footers and comments are
// left out, notes and text boxes follow their paragraph.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "indexer/readers/format.h"
#include "text/error.h"

namespace attest {

[[nodiscard]] bool is_docx(const Head& head);

// One article, or none and why in `diagnostics`.
[[nodiscard]] std::vector<Article> read_docx(std::string_view bytes, const std::string& path,
                                             std::vector<Diagnostic>& diagnostics);

}  // namespace attest
