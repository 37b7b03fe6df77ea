// schemas.json: the JSON Schemas (2020-12) of what the API answers and takes.
#pragma once

#include <string_view>

namespace attest::server {

[[nodiscard]] std::string_view schemas();

}  // namespace attest::server
