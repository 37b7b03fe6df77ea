// The operations of the HTTP API as tools: the same parameters, the same answers.
// For the .cpp files of server/mcp/ only.
#pragma once

#include <vector>

#include "server/http/router.h"
#include "server/mcp/tool.h"

namespace attest::server {

// `router` has the API's routes and must outlive the tools.
[[nodiscard]] std::vector<Tool> index_tools(const Router& router);

}  // namespace attest::server
