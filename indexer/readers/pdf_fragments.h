// Lines that fell apart at wide gaps between their words, put together again.
#pragma once

#include <vector>

#include "indexer/readers/pdf_lines.h"

namespace attest {

// A gap is of the line, not between columns, where the line above or below goes on over it.
void join_fragments(std::vector<PdfLine>& lines);

}  // namespace attest
