// What a link of wikitext shows.  Part of indexer/readers/wikitext_flat.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "indexer/readers/wikitext.h"

namespace attest {

// The words in place of [[parts[0]|parts[1]|…]]: empty for pictures and categories.
[[nodiscard]] std::string shown_of_wiki_link(std::span<const std::string_view> parts,
                                             const WikiNames& names);

// Behind a single "[": it begins a link to elsewhere.
[[nodiscard]] bool begins_web_address(std::string_view text);

}  // namespace attest
