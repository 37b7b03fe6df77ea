// How periods and figures stand side by side in a sentence.
#pragma once

#include <cstdint>

#include "extraction/lexicon/grammar.h"
#include "extraction/quantities/quantities.h"
#include "extraction/sentence/clause_marks.h"
#include "extraction/sentence/items.h"

namespace attest {

// "4.01 in 2022 and 1.61 in 2019": is the period in a stretch with as many periods as
// figures, and a figure first?  Looks at a bounded number of items.
[[nodiscard]] bool is_list_of_dated(const SentenceView& view, const ClauseMarks& marks,
                                    std::uint32_t item);

// Does a figure follow right behind the period?  Not in a list of dated figures.
[[nodiscard]] bool leads_a_figure(const SentenceView& view, const ClauseMarks& marks,
                                  std::uint32_t item);

// «Уехали 400 жителей, в прошлом году — 1200», «годом ранее — на 14»: a dash and a figure behind
// the period, whose it is.
[[nodiscard]] bool leads_dashed_figure(const SentenceView& view, std::uint32_t item);

// A dash and a time behind the number at `item` and its noun.
[[nodiscard]] bool is_dated_by_next_dash(const SentenceView& view, std::uint32_t item);

// "In the programme's first year, 2006.": is the period all that stands between two
// marks?
[[nodiscard]] bool stands_alone(const SentenceView& view, std::uint32_t item);

// "The victims, 12 men, died in May": does the figure stand in a few words between commas that
// the sentence goes on behind, with no clause of its own and a period that leads no other figure?
[[nodiscard]] bool is_apposition(const SentenceView& view, const ClauseMarks& marks,
                                 std::uint32_t item, std::uint32_t period);

// How many commas between two items only list: "children in Bosnia, Montenegro and Romania",
// "party, government and army officials".
[[nodiscard]] std::uint32_t enumerating_commas(const Grammar& grammar, const SentenceView& view,
                                               std::uint32_t from, std::uint32_t to);

// Is the item a number, a mark or the end of the sentence?
// How many commas between two items stand right between two figures.
[[nodiscard]] std::uint32_t listing_commas(const SentenceView& view, std::uint32_t from,
                                           std::uint32_t to);

// "$3.62, or 4.2%, on Thursday": how many commas from a figure to a later item part off only what
// says the figure once more.
[[nodiscard]] std::uint32_t restating_commas(const Grammar& grammar, const SentenceView& view,
                                             const QuantityFound& figure, std::uint32_t to);

[[nodiscard]] bool ends_or_counts(const SentenceView& view, std::uint32_t item);

[[nodiscard]] bool is_number_at(const SentenceView& view, std::uint32_t item);

// Nothing but a mark or two from one item to another, or a dash and a word: «— ещё 12»?
[[nodiscard]] bool only_marks(const SentenceView& view, std::uint32_t from, std::uint32_t to);

// Does another figure than the one that ends at `end` stand in the stretch of a later period?
[[nodiscard]] bool tells_of_another(const SentenceView& view, const ClauseMarks& marks,
                                    std::uint32_t end, std::uint32_t period);

}  // namespace attest
