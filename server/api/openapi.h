// The description of the API: OpenAPI 3.1, made from the table of operations and schemas.json.
#pragma once

#include <string>

namespace attest::server {

// One object of JSON; `version` is that of the program.
[[nodiscard]] std::string openapi_json(const std::string& version);

}  // namespace attest::server
