// The text of a TEI body, as blocks and dated entries.
#pragma once

#include <pugixml.hpp>

#include "claims/article.h"

namespace attest {

// Fills text, blocks and `sections` (two dated entries or more; else none).
void read_tei_body(const pugi::xml_node& body, Article& article);

}  // namespace attest
