// Builds the JSON value of an answer, for whatever adds to it.  For .cpp files only: this header
// shows nlohmann's type.
#pragma once

#include <nlohmann/json.hpp>

#include "search/answer.h"

namespace attest {

// As answer_json() in search/json.h.
[[nodiscard]] nlohmann::ordered_json answer_value(const Answer& answer);

}  // namespace attest
