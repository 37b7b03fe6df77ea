// JSON Lines: one article a line, `{"id":…,"text":…}` with `lang`, `title`,
// `author`, `publisher`, `published` and `url` where known (CLAIMS.md, section 5).
#pragma once

#include <string>

#include "indexer/reader.h"
#include "indexer/readers/input.h"

namespace attest {

// `head`: what was read of `source` already.  A bad line is a diagnostic and the
// others go on.  `text` is taken as it is.  Articles come as the lines say, not
// yet completed.  At most one line is in memory.
ReadReport read_json_lines(ByteSource source, std::string head, const std::string& path,
                           const ArticleSink& sink);

}  // namespace attest
