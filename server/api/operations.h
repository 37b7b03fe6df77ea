// The table of the operations.  One file of operations each; operations.cpp joins them.
#pragma once

#include <vector>

#include "server/api/operation.h"

namespace attest::server {

[[nodiscard]] const std::vector<Operation>& operations();

[[nodiscard]] Operation search_operation();
[[nodiscard]] Operation claims_operation();
[[nodiscard]] Operation claim_operation();
[[nodiscard]] Operation article_operation();
[[nodiscard]] Operation passage_operation();
[[nodiscard]] Operation check_operation();
[[nodiscard]] Operation check_draft_operation();
[[nodiscard]] Operation conflicts_operation();
[[nodiscard]] Operation series_operation();
[[nodiscard]] Operation audit_operation();
[[nodiscard]] Operation export_operation();
[[nodiscard]] Operation suggest_operation();
[[nodiscard]] Operation status_operation();

}  // namespace attest::server
