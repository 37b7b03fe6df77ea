// The operations of the HTTP API as tools: the same parameters, the same answers.
// For the .cpp files of server/mcp/ only.
#pragma once

#include <string_view>
#include <vector>

#include "server/http/router.h"
#include "server/mcp/tool.h"

namespace attest::server {

// `router` has the API's routes and must outlive the tools.
[[nodiscard]] std::vector<Tool> index_tools(const Router& router);

// Whether a call of it may take seconds.
[[nodiscard]] bool is_heavy_tool(std::string_view name);

}  // namespace attest::server
