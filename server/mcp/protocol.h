// The Model Context Protocol: a message comes in, its answer goes out.
//
// Two eras in one place (revision 2026-07-28, "Versioning"): modern requests carry their
// version in `_meta` and are answered for themselves; legacy ones (2025-11-25, 2025-06-18)
// open with `initialize`.  Transports are stdio.h and mcp_service.h.
// For the .cpp files of server/ only: it shows nlohmann's type.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/mcp/prompts.h"
#include "server/mcp/rpc.h"
#include "server/mcp/tool.h"

namespace attest::server {

inline constexpr std::string_view kModernVersion = "2026-07-28";
inline constexpr std::string_view kLegacyVersion = "2025-11-25";

// What HTTP says beside the body; nullopt where a header is not there.
struct McpHeaders {
  std::optional<std::string> version;  // MCP-Protocol-Version
  std::optional<std::string> method;   // Mcp-Method
  std::optional<std::string> name;     // Mcp-Name, as sent
  GivenUp given_up = nullptr;          // when the client hangs up or time is over
};

struct McpReply {
  std::string message;  // on one line; empty: a notification, which has no answer
  int status = 200;     // of HTTP
  bool opens_legacy = false;  // what follows on a pipe is legacy
};

// What a pipe has been opened as.
enum class Pipe : std::uint8_t { Undecided, Legacy };

// Keeps nothing between messages: safe from several threads.
class McpProtocol {
 public:
  // `resources` must outlive it.
  McpProtocol(std::vector<Tool> tools, const Resources& resources, std::string program_version);

  // Over a pipe.
  [[nodiscard]] McpReply answer(std::string_view message, Pipe pipe) const;
  // Over HTTP, where a request stands for itself.
  [[nodiscard]] McpReply answer(std::string_view message, const McpHeaders& headers) const;

 private:
  enum class Era : std::uint8_t { Modern, Legacy };

  // Without `headers`: over a pipe.
  [[nodiscard]] McpReply reply(std::string_view text, const McpHeaders* headers, Pipe pipe) const;
  [[nodiscard]] static Era era_of(const RpcMessage& message, const McpHeaders* headers, Pipe pipe);
  [[nodiscard]] Json result_of(const RpcMessage& message, Era era,
                               const GivenUp& given_up) const;
  [[nodiscard]] Json modern(const RpcMessage& message, const GivenUp& given_up) const;
  [[nodiscard]] Json legacy(const RpcMessage& message, const GivenUp& given_up) const;

  [[nodiscard]] Json discover() const;
  [[nodiscard]] Json initialize(const Json& params) const;
  [[nodiscard]] Json capabilities() const;
  [[nodiscard]] Json server_info() const;
  [[nodiscard]] Json list_tools() const;
  [[nodiscard]] Json call_tool(const Json& params, const GivenUp& given_up) const;
  [[nodiscard]] Json list_resources(const Json& params) const;
  [[nodiscard]] Json list_templates() const;
  [[nodiscard]] Json read_resource(const Json& params, Era era) const;

  std::vector<Tool> tools_;
  const Resources& resources_;
  std::string program_version_;
};

}  // namespace attest::server
