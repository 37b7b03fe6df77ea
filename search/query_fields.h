// The clauses that a field or a mark makes: value:1400..1600, date:2013.., ~1516.
#pragma once

#include <optional>

#include "search/query_parser.h"
#include "search/query_tokens.h"

namespace attest {

// nullopt when what stands behind the field is not of its kind ("date:soon").
// REQUIRES: token.field is not empty.
[[nodiscard]] std::optional<Clause> field_clause(const QueryToken& token,
                                                 const NumberReader& read_number);

// "2013", "2013..2015", "2014-01..", "..2013-07-21"; nullopt when it is none of these.
[[nodiscard]] std::optional<Period> parse_days(std::string_view text);

}  // namespace attest
