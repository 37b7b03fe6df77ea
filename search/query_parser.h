// From what the user typed to its meaning.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "claims/decimal.h"
#include "search/query.h"

namespace attest {

// The number that all of `text` writes ("1,516", "1.4m", "천오백"), if it is one.
using NumberReader = std::function<std::optional<Decimal>(std::string_view text)>;

// Never throws for what the query holds: what cannot be an operator is text.
// Linear in its length; parentheses over 32 deep are ignored.  REQUIRES: valid UTF-8.
[[nodiscard]] ParsedQuery parse_query(std::string_view text, const NumberReader& read_number);

}  // namespace attest
