// What a <teiHeader> says of the article: title, authors, outlet, day, address.
#pragma once

#include <pugixml.hpp>

#include "claims/article.h"

namespace attest {

// Fills what the header of the <TEI> element `root` knows.  The source that was
// transcribed (sourceDesc) counts before the file itself.
// REQUIRES: article.text is read.
void read_tei_header(const pugi::xml_node& root, Article& article);

}  // namespace attest
