// Terms of one prefix and any text, within Xapian's limit on their length.
#pragma once

#include <string>
#include <string_view>

namespace attest {

// `prefix` + `text`, or, where that is over format::kMaxTermBytes, as much of it
// as leaves room for "~" and the SHA-256 of `text`.  Zero bytes, which Xapian
// stores twice, become "?".
[[nodiscard]] std::string make_term(std::string_view prefix, std::string_view text);

}  // namespace attest
