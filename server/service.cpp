#include "server/service.h"

namespace attest::server {

Service::Service(const ServiceSettings& settings)
    : settings_(settings),
      indexes_(settings.index, settings.thesauri),
      api_(indexes_),
      pages_(indexes_) {
  api_.add_routes(router_);
  pages_.add_routes(router_);
}

}  // namespace attest::server
