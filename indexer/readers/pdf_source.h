// The words of a PDF's pages, by poppler, in a process of its own: the library crashes, hangs and
// fills the memory on some damaged files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/pdf_page.h"

namespace attest {

struct PdfDocument {
  PdfProperties properties;
  std::vector<PdfPage> pages;       // those that could be read, in order
  std::vector<std::string> faults;  // "page 7 takes over 20 seconds; left out"
  std::string refusal;              // why there is nothing at all
};

[[nodiscard]] PdfDocument read_pdf_document(std::string_view bytes);

}  // namespace attest
