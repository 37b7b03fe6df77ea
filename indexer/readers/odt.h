// Articles from text documents of the OpenDocument format (ISO/IEC 26300): .odt, .ott.
//
// Deletions that are tracked, comments and hidden text are left out; notes and text boxes
// follow their paragraph.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "indexer/readers/format.h"
#include "text/error.h"

namespace attest {

[[nodiscard]] bool is_odt(const Head& head);

// One article, or none and why in `diagnostics`.
[[nodiscard]] std::vector<Article> read_odt(std::string_view bytes, const std::string& path,
                                            std::vector<Diagnostic>& diagnostics);

}  // namespace attest
