// What a check found, for programs and for reading.
#pragma once

#include <string>
#include <vector>

#include "search/conflicts/check.h"
#include "search/json.h"

namespace attest {

// As CLAIMS.md, section 5, `attest check`.
[[nodiscard]] std::string check_json(const std::string& statement,
                                     const std::vector<CheckedFigure>& figures, JsonLayout layout);

// Each figure with its verdict, why, and the passages.
[[nodiscard]] std::string check_text(const std::vector<CheckedFigure>& figures);

}  // namespace attest
