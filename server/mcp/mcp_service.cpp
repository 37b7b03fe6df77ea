#include "server/mcp/mcp_service.h"

#include <optional>
#include <utility>

#include "server/mcp/index_resources.h"
#include "server/mcp/index_tools.h"
#include "server/mcp/protocol.h"
#include "server/mcp/stdio.h"
#include "text/ascii.h"

namespace attest::server {

namespace {

// Blanks around a value are not part of it (RFC 9110, section 5.5); the library leaves those
// behind it.
std::optional<std::string> header_of(const Request& request, std::string_view name) {
  const std::string* const value = request.header(name);
  if (value == nullptr) return std::nullopt;
  return std::string(ascii::trimmed(*value));
}

}  // namespace

struct McpService::Impl {
  Impl(const Router& router, IndexPool& pool, std::string program_version)
      : resources(pool), protocol(index_tools(router), resources, std::move(program_version)) {}

  IndexResources resources;
  McpProtocol protocol;
};

McpService::McpService(const Router& router, IndexPool& pool, std::string program_version)
    : impl_(std::make_unique<Impl>(router, pool, std::move(program_version))) {}

McpService::~McpService() = default;

void McpService::serve_lines(std::istream& in, std::ostream& out) const {
  server::serve_lines(impl_->protocol, in, out);
}

// The header tells before the body is read; whoever leaves it out is told so at once, unless it
// is a legacy client, which may ask for anything.
Cost McpService::cost(const Request& request) {
  const auto name = header_of(request, "Mcp-Name");
  if (name) return is_heavy_tool(*name) ? Cost::Heavy : Cost::Light;
  return header_of(request, "Mcp-Method") ? Cost::Light : Cost::Heavy;
}

Response McpService::answer(const Request& request) const {
  McpHeaders headers;
  headers.version = header_of(request, "MCP-Protocol-Version");
  headers.method = header_of(request, "Mcp-Method");
  headers.name = header_of(request, "Mcp-Name");
  headers.given_up = request.given_up;
  const McpReply reply = impl_->protocol.answer(request.body, headers);
  Response response;
  response.status = reply.status;
  if (reply.message.empty()) return response;
  response.set("Content-Type", "application/json");
  response.body = reply.message;
  return response;
}

}  // namespace attest::server
