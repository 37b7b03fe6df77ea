#include "server/mcp/headers.h"

#include "text/base64.h"

namespace attest::server {

namespace {

[[noreturn]] void differ(const std::string& header, const std::string& why) {
  throw RpcError{kHeaderMismatch, "Header mismatch: " + header + " " + why, 400};
}

void expect(const std::string& header, const std::optional<std::string>& value,
            const std::string& in_body) {
  if (!value) differ(header, "is missing");
  if (*value != in_body) differ(header, "is \"" + *value + "\", the body says \"" + in_body + "\"");
}

// The member of params that Mcp-Name repeats; empty for methods without.
std::string_view named_by(const std::string& method) {
  if (method == "tools/call" || method == "prompts/get") return "name";
  if (method == "resources/read") return "uri";
  return {};
}

}  // namespace

std::optional<std::string> decoded_header(std::string_view value) {
  constexpr std::string_view kBegin = "=?base64?";
  constexpr std::string_view kEnd = "?=";
  if (!value.starts_with(kBegin) || !value.ends_with(kEnd) ||
      value.size() < kBegin.size() + kEnd.size())
    return std::string(value);
  value.remove_prefix(kBegin.size());
  value.remove_suffix(kEnd.size());
  return from_base64(value);
}

void check_headers(const RpcMessage& message, const std::string& version,
                   const McpHeaders& headers) {
  expect("MCP-Protocol-Version", headers.version, version);
  expect("Mcp-Method", headers.method, message.method);
  const std::string_view named = named_by(message.method);
  if (named.empty()) return;
  if (!headers.name) differ("Mcp-Name", "is missing");
  const std::optional<std::string> name = decoded_header(*headers.name);
  if (!name) differ("Mcp-Name", "is no Base64");
  expect("Mcp-Name", name, text_member(message.params, named));
}

}  // namespace attest::server
