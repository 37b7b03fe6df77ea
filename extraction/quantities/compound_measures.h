// Times, lengths and weights that are told in two units: "21 hours and 10 minutes", 1시간 20분,
// "6 feet 2 inches", «2 м 10 см».
#pragma once

#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/quantities/quantities.h"
#include "extraction/sentence/items.h"

namespace attest {

// Two such figures that stand together become one in the smaller unit: 1270 minutes.
void join_measures(const Grammar& grammar, const SentenceView& view,
                    std::vector<QuantityFound>& quantities);

}  // namespace attest
