// What HTTP headers repeat of a message, and whether they say the same.
// For the .cpp files of server/mcp/ only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "server/mcp/protocol.h"

namespace attest::server {

// "=?base64?…?=" decoded, anything else as it is; nullopt where it is no Base64
// (2026-07-28, Streamable HTTP, "Value Encoding").
[[nodiscard]] std::optional<std::string> decoded_header(std::string_view value);

// Throws RpcError{kHeaderMismatch} where a header is missing or differs from the body
// (the same, "Server Validation").  `version` is that of the body.
void check_headers(const RpcMessage& message, const std::string& version,
                   const McpHeaders& headers);

}  // namespace attest::server
