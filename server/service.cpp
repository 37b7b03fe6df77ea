#include "server/service.h"

#include "server/discovery.h"

namespace attest::server {

Service::Service(const ServiceSettings& settings)
    : settings_(settings),
      indexes_(settings.index, settings.thesauri),
      api_(indexes_, settings.version),
      pages_(indexes_),
      mcp_(router_, indexes_, settings.version) {
  api_.add_routes(router_);
  add_discovery(router_, settings.version);
  pages_.add_routes(router_);
  router_.add(
      "POST", "/mcp",
      [this](const Request& request, const PathValues&) { return mcp_.answer(request); },
      McpService::cost);
}

}  // namespace attest::server
