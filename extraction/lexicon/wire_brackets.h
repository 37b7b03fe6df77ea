// Angle brackets as wire services write them around names and codes.
#pragma once

#include <vector>

#include "extraction/lexicon/tokens.h"

namespace attest {

// "<Dorn Mills Corp> said", "Dorn Mills Corp <DRN.L> said": a firm without a code stands in them
// as if it stood alone, and a code as in any brackets.
void read_wire_brackets(const Folded& folded, std::vector<Token>& tokens);

}  // namespace attest
