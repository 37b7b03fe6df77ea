// JSON Feed 1.0 and 1.1 (jsonfeed.org): title and language, and items with their text.
#pragma once

#include "indexer/readers/format.h"
#include "indexer/readers/reading.h"

namespace attest {

[[nodiscard]] bool is_json_feed(const Head& head);
void read_json_feed(Input& input, Reading& reading);

}  // namespace attest
