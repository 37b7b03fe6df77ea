// From an operation of the API to a tool.  For the .cpp files of server/mcp/ only.
#pragma once

#include <string_view>

#include "server/api/operation.h"
#include "server/http/router.h"
#include "server/mcp/tool.h"

namespace attest::server {

// REQUIRES: there is such an operation.
[[nodiscard]] const Operation& operation_of(std::string_view id);

// JSON Schema of its parameters.  What is short in an address is a word here: "query" for "q".
[[nodiscard]] Json input_schema(const Operation& operation);
// JSON Schema of its answer, with all that it refers to.
[[nodiscard]] Json output_schema(const Operation& operation);

// The answer of the operation, whose parameters are the members of `arguments`.  Throws
// ToolError with the detail of the problem where it is none.
[[nodiscard]] Json ask(const Router& router, const Operation& operation, const Json& arguments,
                       const GivenUp& given_up);

}  // namespace attest::server
