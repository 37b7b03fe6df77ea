// Ready-made requests that clients show to people, as commands.
// For the .cpp files of server/mcp/ only.
#pragma once

#include "server/mcp/rpc.h"

namespace attest::server {

[[nodiscard]] Json list_prompts();
// Throws RpcError{kInvalidParams} for an unknown name or a missing argument.
[[nodiscard]] Json get_prompt(const Json& params);

}  // namespace attest::server
