// Whether the arguments of a tool are as its schema says.  For the .cpp files of server/mcp/.
#pragma once

#include "server/mcp/rpc.h"

namespace attest::server {

// Throws ToolError with what to do instead.  Knows the words that the tools use: type,
// required, properties, minimum, maximum, minLength, maxLength (code points), enum; what
// `schema` does not name is refused.  Puts in defaults.
void complete_arguments(Json& arguments, const Json& schema);

}  // namespace attest::server
