// "About", "at least", 안팎: what is written around a quantity opens or widens it.
#pragma once

#include "extraction/quantities/quantities.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

// Takes the modifiers before and after the items of `found` into it, then opens the ends
// that its modifier leaves open.  `found.span.end` moves with the words taken.
void take_modifiers(const Surroundings& in, QuantityFound& found);

// "A monthly stipend of $200": the word before a measured quantity that says by what it is
// reckoned; its words stay outside.
void take_leading_rate(const Surroundings& in, QuantityFound& found);

// 월 30만원에서 40만원으로: what a rate is left for is reckoned by the same.
void take_rate_of_level(const Surroundings& in, const QuantityFound& before, QuantityFound& found);

}  // namespace attest
