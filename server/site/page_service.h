// The pages of an index as routes.
#pragma once

#include "server/http/router.h"
#include "server/index_pool.h"

namespace attest::server {

class PageService {
 public:
  // `pool` must outlive the service.
  explicit PageService(IndexPool& pool) : pool_(pool) {}

  // The service must outlive the router.
  void add_routes(Router& router);

 private:
  IndexPool& pool_;
};

}  // namespace attest::server
