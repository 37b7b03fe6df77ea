// Why a stated figure has its verdict, and a piece of evidence its relation.  Part of
// search/conflicts.
#pragma once

#include "search/conflicts/check.h"

namespace attest {

// `stated` is in the terms of the evidence.
[[nodiscard]] Reason reason_of(const Evidence& evidence, const CitedFigure& stated);

// REQUIRES: `evidence` of `checked` is all there is, in order, and its verdict follows from it.
[[nodiscard]] Reason reason_of(const CheckedFigure& checked);

}  // namespace attest
