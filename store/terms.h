// Terms of one prefix and any text, within Xapian's limit on their length.
#pragma once

#include <string>
#include <string_view>

namespace attest {

// `prefix` + `text`, or, where that is over format::kMaxTermBytes, as much of it
// as leaves room for "~" and the SHA-256 of `text`.  Zero bytes, which Xapian
// stores twice, become "?".
[[nodiscard]] std::string make_term(std::string_view prefix, std::string_view text);

// Of the one document of an article, and of those of a claim: one in each article that has it.
[[nodiscard]] std::string article_term(std::string_view key);
[[nodiscard]] std::string claim_term(std::string_view id);

}  // namespace attest
