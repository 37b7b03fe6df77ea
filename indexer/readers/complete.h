// The last step of reading, for every format: what the format's reader left
// open is filled in from sources.json, then from the text itself.
#pragma once

#include <string>

#include "claims/article.h"
#include "indexer/readers/sources.h"

namespace attest {

// Fills blocks (unless the reader found them), sections (where the reader found
// entries, only what stands before them), languages, metadata, the content hash and
// the copy's container.  `entry` may be nullptr.
void complete(Article& article, const SourceEntry* entry);

}  // namespace attest
