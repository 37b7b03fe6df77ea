// What can be typed.  Part of the search page.
#pragma once

#include "server/pages/catalogue.h"
#include "server/pages/html.h"

namespace attest::server::pages {

// A list that opens, each operator a link that tries it.
[[nodiscard]] Html query_help(const Words& words);

}  // namespace attest::server::pages
