// JSON Lines: one article a line, `{"id":…,"text":…}` with `lang`, `title`,
// `author`, `publisher`, `published` and `url` where known (CLAIMS.md, section 5).
#pragma once

#include "indexer/readers/format.h"
#include "indexer/readers/reading.h"

namespace attest {

[[nodiscard]] bool is_json_lines(const Head& head);

// A bad line is a diagnostic and the others go on.  `text` is taken as it is.  At most
// one line is in memory.
void read_json_lines(Input& input, Reading& reading);

}  // namespace attest
