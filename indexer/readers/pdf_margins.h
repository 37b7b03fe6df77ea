// What pages repeat at their heads and feet: running titles, numbers of pages.
#pragma once

#include <optional>
#include <vector>

#include "indexer/readers/pdf_lines.h"

namespace attest {

// The lines of one page, and how high it is.
struct PdfPageLines {
  std::vector<PdfLine> lines;
  double height = 0;
};

// What the first page would have for its number, by the numbers that pages print; nullopt where
// they print none that go up by one.
[[nodiscard]] std::optional<long> first_number(const std::vector<PdfPageLines>& pages);

// Takes out of each page what stands in the same place on others, and lone page numbers.
void drop_margins(std::vector<PdfPageLines>& pages);

}  // namespace attest
