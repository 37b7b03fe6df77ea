// Each page: from a request to the view that pages/ shows, by the answers of search/.
#pragma once

#include <string>

#include "server/http/router.h"
#include "server/index_pool.h"
#include "server/pages/catalogue.h"

namespace attest::server {

struct PageCall {
  OpenIndex& index;
  const pages::Words& words;
  const Request& request;
  const PathValues& path;
};

// Throw NoSuchThing, and what the readers of the index throw.
[[nodiscard]] std::string search_answer(const PageCall& call);
[[nodiscard]] std::string article_answer(const PageCall& call);
[[nodiscard]] std::string claim_answer(const PageCall& call);
[[nodiscard]] std::string check_answer(const PageCall& call);  // of a POST, too
[[nodiscard]] std::string conflicts_answer(const PageCall& call);
[[nodiscard]] std::string series_answer(const PageCall& call);

}  // namespace attest::server
