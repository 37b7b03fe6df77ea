// All that is served of one index, as one router.
#pragma once

#include <string>
#include <vector>

#include "server/api/api.h"
#include "server/http/router.h"
#include "server/index_pool.h"
#include "server/mcp/mcp_service.h"
#include "server/site/page_service.h"

namespace attest::server {

struct ServiceSettings {
  std::string index;                  // a folder, a stub file or "host:port,host:port"
  std::vector<std::string> thesauri;  // files
  std::string version;                // of the program
};

class Service {
 public:
  explicit Service(const ServiceSettings& settings);
  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;

  [[nodiscard]] const Router& router() const { return router_; }
  [[nodiscard]] const McpService& mcp() const { return mcp_; }
  [[nodiscard]] IndexPool& indexes() { return indexes_; }

 private:
  ServiceSettings settings_;
  IndexPool indexes_;
  Api api_;
  PageService pages_;
  Router router_;
  McpService mcp_;
};

}  // namespace attest::server
