// From lines to paragraphs that are whole across lines, columns and pages.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "claims/article.h"
#include "indexer/readers/pdf_margins.h"

namespace attest {

struct PdfParagraph {
  BlockKind kind = BlockKind::Paragraph;
  double size = 0;  // of its font
  bool bold = false;
  // Each line and the page it stands on.
  std::vector<std::pair<std::size_t, const PdfLine*>> lines;
};

// Views of the lines of `pages`, which must outlive it.
[[nodiscard]] std::vector<PdfParagraph> paragraphs_of(const std::vector<PdfPageLines>& pages);

}  // namespace attest
