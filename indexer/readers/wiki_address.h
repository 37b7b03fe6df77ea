// Addresses of a wiki's pages and of their revisions.
#pragma once

#include <string>
#include <string_view>

namespace attest {

// `base`: the address of the main page, as dumps name it.  Empty where that is none.
[[nodiscard]] std::string wiki_page_address(std::string_view base, std::string_view title);

// The permanent link to one revision of the page at `page`.
[[nodiscard]] std::string wiki_revision_address(std::string_view page, std::string_view revision);

}  // namespace attest
