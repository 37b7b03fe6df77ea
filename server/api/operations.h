// The table of the operations.  One file of operations each; operations.cpp joins them.
#pragma once

#include <vector>

#include "server/api/operation.h"

namespace attest::server {

[[nodiscard]] const std::vector<Operation>& operations();

[[nodiscard]] Operation search_operation();

}  // namespace attest::server
