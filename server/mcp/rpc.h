// JSON-RPC 2.0 as the Model Context Protocol uses it: one message a time, no batches, ids
// that are never null.  For the .cpp files of server/mcp/ only: it shows nlohmann's type.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace attest::server {

using Json = nlohmann::ordered_json;

// Codes of JSON-RPC 2.0, and of MCP 2026-07-28, "Error Codes".
inline constexpr int kParseError = -32700;
inline constexpr int kInvalidRequest = -32600;
inline constexpr int kMethodNotFound = -32601;
inline constexpr int kInvalidParams = -32602;
inline constexpr int kInternalError = -32603;
inline constexpr int kHeaderMismatch = -32020;
inline constexpr int kUnsupportedVersion = -32022;
inline constexpr int kResourceNotFound = -32002;  // up to 2025-11-25; kInvalidParams since

// What a method throws; it becomes the answer.
struct RpcError {
  int code = kInternalError;
  std::string message;
  int status = 200;  // of HTTP, where it goes over HTTP
  Json data = nullptr;
};

struct RpcMessage {
  Json id = nullptr;  // a string or an integer; null: a notification
  std::string method;
  Json params = Json::object();

  [[nodiscard]] bool is_notification() const { return id.is_null(); }
};

// Throws RpcError.  `id` receives the id as soon as it is known, for the answer to a message
// that is wrong in another place.
[[nodiscard]] RpcMessage parse_message(std::string_view text, Json& id);

[[nodiscard]] Json result_message(const Json& id, Json&& result);
[[nodiscard]] Json error_message(const Json& id, const RpcError& error);

// The member, where `object` is an object that has it; else a null.
[[nodiscard]] const Json& member(const Json& object, std::string_view key);
// The member where it is a string; else the empty text.
[[nodiscard]] std::string text_member(const Json& object, std::string_view key);

}  // namespace attest::server
