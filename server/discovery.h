// What tells programs how to ask: /openapi.json.
#pragma once

#include <string>

#include "server/http/router.h"

namespace attest::server {

void add_discovery(Router& router, const std::string& version);

}  // namespace attest::server
