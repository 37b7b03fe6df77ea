// RSS 2.0, RSS 1.0 (RDF), Atom, and WordPress's export (WXR), which is RSS with more in it.
//
// One entry is in memory at a time.  What is said once of the feed (its title, language)
// must stand before its entries, as all writers have it.
#pragma once

#include "indexer/readers/format.h"
#include "indexer/readers/reading.h"

namespace attest {

[[nodiscard]] bool is_feed(const Head& head);
void read_feed(Input& input, Reading& reading);

}  // namespace attest
