// Why two figures that differ may both hold, though their words are of one thing.
#pragma once

#include <optional>

#include "claims/relation.h"
#include "claims/thesaurus.h"
#include "search/conflicts/figure.h"

namespace attest {

// How many times the smaller figure the larger one is; 1 where that cannot be told.
[[nodiscard]] double times_apart(const CitedFigure& a, const CitedFigure& b);

[[nodiscard]] std::optional<Date> published_on(const CitedFigure& figure);

// Of an event that was still going on, or just over, when the text was written.
[[nodiscard]] bool is_soon_told(const CitedFigure& figure);

// Counts people by what became of them: the dead, the missing.
[[nodiscard]] bool is_of_victims(const Claim& claim, const ConceptKinds& kinds);

// What became of people is said of each count: "13 were taken to hospital", after two who died,
// are none of the dead.
[[nodiscard]] bool may_be_unhurt(const CitedFigure& figure, const ConceptKinds& kinds);

// Tolls of an event that two texts told, one of them in its first days: each is of its own hour.
[[nodiscard]] bool are_tolls_of_days(const CitedFigure& a, const CitedFigure& b,
                                     const ConceptKinds& kinds);

// "Down 23 percent from the quarter before", and "down 31 percent" from the year before, said or
// not.
[[nodiscard]] bool is_told_from_elsewhen(const Claim& a, const Claim& b,
                                         const ConceptKinds& kinds);

// "Than in the previous quarter", or month: what says nothing of the kind is told from a year
// before.
[[nodiscard]] bool names_short_step(const Claim& claim);

// Two figures of one text, which speaks of two things unless it sets who says the one against who
// says the other, or a person against what it says itself: within a few sentences, and with no
// place named behind that was not before.
[[nodiscard]] bool sets_against(const CitedFigure& a, const CitedFigure& b,
                                const ConceptKinds& kinds);

// In a text on several firms, what was expected of one that was told of long before.
[[nodiscard]] bool is_of_other_result(const CitedFigure& a, const CitedFigure& b,
                                      const ConceptKinds& kinds);

// Tolls of two texts from the first days of an event, a count of people of whom the words do not
// say what became of them, changes that may be told from different times, the result of a
// division beside that of its firm, a provisional figure beside a later one.
[[nodiscard]] bool may_both_hold(const CitedFigure& a, const CitedFigure& b,
                                 const ConceptKinds& kinds);

// Each names a place that is nowhere around the other: Korea's exports to China, and to Japan.
[[nodiscard]] bool are_of_other_partners(const Measure& a, const Measure& b,
                                         const ConceptKinds& kinds);

// One says that it was not so, and the other, elsewhere, that it was.  What is only alleged may be
// what is denied: the two tell of one report.
[[nodiscard]] bool is_denial_of(const CitedFigure& a, const CitedFigure& b);

// `values` as between a denial and a fact.  Who says that it was not 500 does not say that it was
// not 450: nullopt.
[[nodiscard]] std::optional<Comparison> between_denial_and_fact(const Comparison& values);

}  // namespace attest
