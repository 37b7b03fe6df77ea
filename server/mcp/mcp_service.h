// The Model Context Protocol for one index: its tools, resources and prompts, over a pipe or
// as a route.
#pragma once

#include <iosfwd>
#include <memory>
#include <string>

#include "server/http/router.h"
#include "server/index_pool.h"

namespace attest::server {

class McpService {
 public:
  // `router` has the API's routes.  It and `pool` must outlive the service.
  McpService(const Router& router, IndexPool& pool, std::string program_version);
  ~McpService();
  McpService(const McpService&) = delete;
  McpService& operator=(const McpService&) = delete;

  // One message a line, until the end of `in`.  Writes nothing but messages.
  void serve_lines(std::istream& in, std::ostream& out) const;

  [[nodiscard]] static Cost cost(const Request& request);
  // POST /mcp, one JSON answer a request ("Streamable HTTP").  Safe from several threads.
  [[nodiscard]] Response answer(const Request& request) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest::server
