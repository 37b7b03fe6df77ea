// What a template shows of its arguments.  Part of indexer/readers/wikitext.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace attest {

// The words in place of {{parts[0]|parts[1]|…}}: empty for all that do more than dress
// their arguments, for what they show stands nowhere in the page.
[[nodiscard]] std::string shown_of_template(std::span<const std::string_view> parts);

}  // namespace attest
