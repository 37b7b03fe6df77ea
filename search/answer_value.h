// Builds the JSON value of an answer, for whatever adds to it.  For .cpp files only: this header
// shows nlohmann's type.
#pragma once

#include <nlohmann/json.hpp>

#include "search/answer.h"
#include "search/facets.h"

namespace attest {

// As answer_json() in search/json.h.
[[nodiscard]] nlohmann::ordered_json answer_value(const Answer& answer);

// {"counted", and by the name of the operator that narrows a query down to it: "lang", "source",
// "date", "period", "unit", "origin": [{"value", "articles"}]}
[[nodiscard]] nlohmann::ordered_json facets_value(const Facets& facets);

}  // namespace attest
