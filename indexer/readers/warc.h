// Web archives (WARC 1.0 and 1.1, each record a gzip member or plain): the pages in them.
//
// Answers with status 200 of readable types become articles, each with its address, the
// record it came in and where that lies in the file; what is no page is counted.
#pragma once

#include "indexer/readers/format.h"
#include "indexer/readers/reading.h"

namespace attest {

[[nodiscard]] bool is_warc(const Head& head);

void read_warc(Input& input, Reading& reading);

}  // namespace attest
