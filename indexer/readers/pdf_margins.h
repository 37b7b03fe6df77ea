// What pages repeat at their heads and feet: running titles, numbers of pages.
#pragma once

#include <vector>

#include "indexer/readers/pdf_lines.h"

namespace attest {

// The lines of one page, and how high it is.
struct PdfPageLines {
  std::vector<PdfLine> lines;
  double height = 0;
};

// Takes out of each page what stands in the same place on others, and lone page numbers.
void drop_margins(std::vector<PdfPageLines>& pages);

}  // namespace attest
