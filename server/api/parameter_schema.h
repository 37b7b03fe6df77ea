// A parameter as JSON Schema (2020-12) has it.  For the .cpp files of server/ only: this header
// shows nlohmann's type.
#pragma once

#include <nlohmann/json.hpp>

#include "server/api/arguments.h"

namespace attest::server {

// Its type, limits and fallback, without a description.
[[nodiscard]] nlohmann::ordered_json parameter_schema(const Parameter& parameter);

}  // namespace attest::server
