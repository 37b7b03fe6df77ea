// The HTTP API of an index.
#pragma once

#include <string>

#include "server/api/answer_cache.h"
#include "server/api/operation.h"
#include "server/http/router.h"
#include "server/index_pool.h"

namespace attest::server {

class Api {
 public:
  // `pool` must outlive the API; `version` is that of the program.
  Api(IndexPool& pool, std::string version);

  // One route an operation.  The API must outlive the router.
  void add_routes(Router& router);

  // Checks the arguments, and answers from the newest commit of the index: 304 where the
  // client has that answer, a kept answer where one is, else a new one.  Safe from several
  // threads.
  [[nodiscard]] Response answer(const Operation& operation, const Request& request,
                                const PathValues& path);

 private:
  IndexPool& pool_;
  std::string version_;
  AnswerCache cache_;
};

}  // namespace attest::server
