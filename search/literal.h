// Characters exactly as they stand in a text, for ="1,516" and "$3,000".
#pragma once

#include <string_view>
#include <vector>

#include "search/wanted.h"
#include "text/span.h"

namespace attest {

// Every place of `wanted` in `text`.  White space of any kind and length counts as one
// blank; "1,516" is not found in "31,516" or "1,516.5", "mil" not in "mild".
[[nodiscard]] std::vector<Span> find_literal(const WantedLiteral& wanted, std::string_view text);

}  // namespace attest
