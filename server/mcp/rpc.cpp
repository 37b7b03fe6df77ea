#include "server/mcp/rpc.h"

#include <utility>

namespace attest::server {

namespace {

// The parser's values are copied and destroyed by recursion, as deep as the text nests.
Json parsed(std::string_view text) {
  constexpr int kDeepest = 64;
  const auto not_too_deep = [](int depth, Json::parse_event_t, Json&) {
    if (depth > kDeepest) throw RpcError{kInvalidRequest, "the message is nested too deeply", 400};
    return true;
  };
  Json value = Json::parse(text, not_too_deep, false);
  if (value.is_discarded()) throw RpcError{kParseError, "the message is not JSON", 400};
  return value;
}

Json id_of(const Json& message) {
  const Json& id = member(message, "id");
  if (id.is_string() || id.is_number_integer()) return id;
  if (message.contains("id"))
    throw RpcError{kInvalidRequest, "the id of a request is a string or an integer", 400};
  return nullptr;
}

}  // namespace

const Json& member(const Json& object, std::string_view key) {
  static const Json nothing = nullptr;
  if (!object.is_object()) return nothing;
  const auto found = object.find(std::string(key));
  return found == object.end() ? nothing : *found;
}

std::string text_member(const Json& object, std::string_view key) {
  const Json& value = member(object, key);
  return value.is_string() ? value.get<std::string>() : std::string();
}

RpcMessage parse_message(std::string_view text, Json& id) {
  Json value = parsed(text);
  if (value.is_array())
    throw RpcError{kInvalidRequest, "one message a time: batches are not taken", 400};
  RpcMessage message;
  id = message.id = id_of(value);
  if (text_member(value, "jsonrpc") != "2.0")
    throw RpcError{kInvalidRequest, R"(a message is an object with "jsonrpc": "2.0")", 400};
  message.method = text_member(value, "method");
  if (message.method.empty())
    throw RpcError{kInvalidRequest, "the message has no method: responses are not taken", 400};
  if (!value.contains("params")) return message;
  message.params = std::move(value["params"]);
  if (!message.params.is_object())
    throw RpcError{kInvalidParams, "params is an object", 400};
  return message;
}

Json result_message(const Json& id, Json&& result) {
  return {{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}};
}

Json error_message(const Json& id, const RpcError& error) {
  Json message = {{"jsonrpc", "2.0"}};
  if (!id.is_null()) message["id"] = id;
  message["error"] = {{"code", error.code}, {"message", error.message}};
  if (!error.data.is_null()) message["error"]["data"] = error.data;
  return message;
}

}  // namespace attest::server
