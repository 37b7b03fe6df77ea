// A series for programs, for spreadsheets and for reading.
#pragma once

#include <string>

#include "search/conflicts/series.h"
#include "search/json.h"

namespace attest {

// {"query", "concepts", "unit", "rows": [{"period", "disputed", "values": [{"text", "low",
// "high", "origin", "claim"}]}]}
[[nodiscard]] std::string series_json(const std::string& query, const Series& series,
                                      JsonLayout layout);

// RFC 4180, one figure a line, with a header line; "yes" where a period is disputed.
[[nodiscard]] std::string series_csv(const Series& series);

// One figure a line under its period; "!" marks a period whose figures cannot all hold.
[[nodiscard]] std::string series_text(const Series& series);

}  // namespace attest
