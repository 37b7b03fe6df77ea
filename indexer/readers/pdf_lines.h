// From the words of a page to its lines, in reading order, and to the rows of its tables.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "indexer/readers/pdf_page.h"

namespace attest {

struct PdfLine {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  double size = 0;         // of most of it
  double first_width = 0;  // of its first word
  double gaps = 0;         // between its words, together
  std::size_t blanks = 0;  // how many they are
  bool bold = false;       // all of it
  bool row = false;        // of a table: cells are parted by tabs
  std::string text;
};

// The same list of lines for the same words.  Marks of notes (small, raised, beside a word) are
// left out: next to a figure they would read as part of it.
[[nodiscard]] std::vector<PdfLine> lines_of(const PdfPage& page);

}  // namespace attest
