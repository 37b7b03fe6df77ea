// The order in which the parts of a page are read: columns one after another, what goes over
// several of them before or after what is in them.
#pragma once

#include <vector>

#include "indexer/readers/pdf_lines.h"

namespace attest {

// Puts the lines of one page in order; those that stand below one another stay together.
void put_in_reading_order(std::vector<PdfLine>& lines);

}  // namespace attest
