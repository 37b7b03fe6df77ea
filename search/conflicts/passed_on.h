// Figures whose origin their text does not say beside them.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

// The figures of outlets, each with one of the only institution that its entry names: the outlet,
// which counts nothing, has it from there.  `marks` are of `figures`.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> passed_on_by_outlets(
    std::span<const CitedFigure> figures, const std::vector<std::vector<std::string>>& marks);

// Begins the mark of an institution.
inline constexpr std::string_view kInstitution = "institution ";

}  // namespace attest
