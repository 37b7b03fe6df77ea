// Letters of units that only their case tells apart: "5 mW" and "5 MW", "2 mM" and "2 mm".
#pragma once

#include <string>

#include "extraction/sentence/surroundings.h"

namespace attest {

// The unit of the phrase `match`, by the letters as written.
[[nodiscard]] std::string unit_as_written(const Surroundings& in, const PhraseMatch& match);

}  // namespace attest
