// Figures whose origin their text does not say beside them.
#pragma once

#include <span>

#include "search/conflicts/disjoint_sets.h"
#include "search/conflicts/figure.h"

namespace attest {

// Whether somebody else must have counted: an outlet passes figures on, and an article that
// names nobody has them from somewhere, except for a range, which is the writer's own summary.
// What is alleged or denied is somebody's own.
[[nodiscard]] bool hides_its_origin(const Claim& claim);

// A headline names nobody, and has its round figure from whom the text below it names.
void join_headlines(std::span<const CitedFigure> figures, DisjointSets& voices);

// "The Wire says", and further on "the Wire says, citing a ministry": what an outlet passes on in
// one entry it has from the only one that it names there.
void join_outlets(std::span<const CitedFigure> figures, DisjointSets& voices);

}  // namespace attest
