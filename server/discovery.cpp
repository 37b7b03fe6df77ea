#include "server/discovery.h"

#include <utility>

#include "server/api/openapi.h"
#include "server/http/finish.h"

namespace attest::server {

namespace {

// The same until another version of the program is started.
Response constant(std::string body, std::string type) {
  Response response;
  response.set("Content-Type", std::move(type));
  response.set("Cache-Control", "no-cache");
  response.set("ETag", etag_of(body));
  response.body = std::move(body);
  return response;
}

}  // namespace

void add_discovery(Router& router, const std::string& version) {
  const Response description = constant(openapi_json(version), "application/json");
  router.add("GET", "/openapi.json",
             [description](const Request&, const PathValues&) { return description; });
}

}  // namespace attest::server
