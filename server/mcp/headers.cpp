#include "server/mcp/headers.h"

#include <cstdint>

namespace attest::server {

namespace {

constexpr std::string_view kAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// RFC 4648, section 4, with its padding.
std::optional<std::string> from_base64(std::string_view text) {
  if (text.size() % 4 != 0) return std::nullopt;
  std::size_t padding = 0;
  while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=') ++padding;
  text.remove_suffix(padding);
  std::string bytes;
  std::uint32_t bits = 0;
  int held = 0;
  for (const char letter : text) {
    const std::size_t value = kAlphabet.find(letter);
    if (value == std::string_view::npos) return std::nullopt;
    bits = (bits << 6U | static_cast<std::uint32_t>(value)) & 0xFFFFFFU;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push_back(static_cast<char>(bits >> static_cast<unsigned>(held) & 0xFFU));
  }
  return bytes;
}

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
