// Rows of figures among the words of a page.
//
// Told by what they are: lines that fall apart into cells with gaps between them, figures in
// them, each under or over another.  What is not sure stays text.
#pragma once

#include <cstddef>
#include <vector>

#include "indexer/readers/pdf_page.h"

namespace attest {

// Numbers of words, from left to right; cells are never empty.
struct PdfRow {
  std::vector<std::vector<std::size_t>> cells;
  double top = 0;
  double bottom = 0;
};

// From top to bottom, those of one table after another; `tables[i]` of row i.
struct PdfTables {
  std::vector<PdfRow> rows;
  std::vector<std::size_t> tables;
};

[[nodiscard]] PdfTables find_tables(const std::vector<PdfWord>& words);

}  // namespace attest
