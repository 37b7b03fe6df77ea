// MediaWiki's XML dumps (export-0.10 and 0.11): every revision of every article.
//
// An article here is a page of the main namespace, in wikitext.  A dump with the history of
// its pages gives one article a revision, all of the same identity: the page's address.
// One revision is in memory at a time.
#pragma once

#include "indexer/readers/format.h"
#include "indexer/readers/reading.h"

namespace attest {

[[nodiscard]] bool is_mediawiki(const Head& head);
void read_mediawiki(Input& input, Reading& reading);

}  // namespace attest
