// A series for programs, for spreadsheets and for reading.
#pragma once

#include <string>

#include "search/conflicts/series.h"
#include "search/json.h"

namespace attest {

// {"query", "concepts", "unit", "rows": [{"period", "disputed", "values": [{"text", "low",
// "high", "origin", "early", "claim"}]}], "apart": [{"period", "text", "claim"}]}
[[nodiscard]] std::string series_json(const std::string& query, const Series& series,
                                      JsonLayout layout);

// RFC 4180 in UTF-8 with the mark by which spreadsheets know it.  One figure a line, with a
// header line; "yes" where a period is disputed.
[[nodiscard]] std::string series_csv(const Series& series);

// The same as a table: a line a period, a column a source, the values of each in its cell.
[[nodiscard]] std::string series_wide_csv(const Series& series);

// The values of each period, most often said first, each with who says it; "!" marks a
// period whose figures cannot all hold.
[[nodiscard]] std::string series_text(const Series& series);

}  // namespace attest
