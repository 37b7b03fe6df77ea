// Figures that an institution gives of itself: a firm its profit.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extraction/measure/concepts.h"
#include "search/conflicts/figure.h"
#include "text/analyser.h"

namespace attest {

// "The company", «ведомство», 회사: a kind of institution, and no name.
[[nodiscard]] bool is_kind_alone(const Informant& informant, std::string_view lang);

// What is heard of the capitals in a name, but for places, as one key: "crop agency Conab",
// «агентство Conab» and "Brazil's Conab" are one.  Empty where it has none, or an institution
// known by its kind.
[[nodiscard]] std::string heard_of_name(std::string_view name, std::string_view lang,
                                        const ConceptFinder& concepts, Analyser& analyser);

// What is somebody's (a profit, a budget), where the headlines of the two name others: none of
// one is anywhere in the sentence, headline or first words of the other.  In one article, where
// two institutions give it.
[[nodiscard]] bool are_of_other_owners(const CitedFigure& a, const CitedFigure& b,
                                       const ConceptKinds& kinds);

// Adds to `marks`, which are of `figures`: where a headline names a firm, and the firm is who says
// it, then what other entries with that firm in their headline say without naming anybody, or
// of "the company" alone, is of the firm as well.
void mark_own_figures(std::span<const CitedFigure> figures, const ConceptFinder& concepts,
                      Analyser& analyser, std::vector<std::vector<std::string>>& marks);

}  // namespace attest
