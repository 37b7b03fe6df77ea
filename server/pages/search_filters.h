// The lists by which results are narrowed down.  Part of the search page.
#pragma once

#include "server/pages/html.h"
#include "server/pages/search_page.h"

namespace attest::server::pages {

// The filters in use, each a link that takes it away.  Empty where there are none.
[[nodiscard]] Html filters_in_use(const Words& words, const SearchView& view);

// The lists beside the results, each value a link that adds it.
[[nodiscard]] Html facet_lists(const Words& words, const SearchView& view);

}  // namespace attest::server::pages
