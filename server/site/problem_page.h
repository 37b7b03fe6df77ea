// Problems as pages, for people.
#pragma once

#include "server/http/message.h"

namespace attest::server {

// A page in the language of the interface where a browser asks, `problem` as it is for all
// others and for whatever is below /api and /mcp.
[[nodiscard]] Response problem_page(const Request& request, Response problem);

// Whether text/html is asked for by name, and no JSON rather than it.
[[nodiscard]] bool wants_page(const Request& request);

}  // namespace attest::server
