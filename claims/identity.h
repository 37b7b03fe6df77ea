// Which articles are versions of one another, and which are one article met twice?
#pragma once

#include <string>
#include <string_view>

#include "claims/article.h"

namespace attest {

// An address without what does not tell pages apart: scheme, "www.", default port,
// fragment, a slash at the end, parameters that follow the reader.  Empty where it names a
// whole site, which is no article.
[[nodiscard]] std::string normalised_address(std::string_view address);

// What all versions of the article share: what its source says they share, else its
// address.  Empty where nothing is known; such an article has no other versions.
[[nodiscard]] std::string identity_of(const Article& article);

// The same text under both.  False where what is known of the two contradicts: another
// page, another outlet where the page is not known, another day.
[[nodiscard]] bool may_be_one(const Article& a, const Article& b);

}  // namespace attest
