// Where a stretch of a sentence ends, and what follows within it.
#pragma once

#include <cstdint>
#include <functional>

#include "extraction/sentence/items.h"

namespace attest {

// Commas, brackets, dashes and the like, but not the dash within a range.
[[nodiscard]] bool ends_stretch(const SentenceView& view, std::uint32_t item);

// "Last year, the minister said, it was 40": the comma behind an inserted verb of saying, where
// one begins at `comma`; 0 elsewhere.  `says` tells of an item whether such a verb begins there.
[[nodiscard]] std::uint32_t end_of_said(const SentenceView& view, std::uint32_t comma,
                                        const std::function<bool(std::uint32_t)>& says);

// The first verb among the items [from, to) that ends a clause, or `to`; where verbs come last:
// 1명이 숨져 2011년.
[[nodiscard]] std::uint32_t next_verb_end(const Grammar& grammar, const SentenceView& view,
                                          std::uint32_t from, std::uint32_t to);

// Does a figure or a period follow within `reach` items, in the same stretch?
[[nodiscard]] bool leads_to_figure(const SentenceView& view, std::uint32_t from,
                                   std::uint32_t reach);

// One or two words and then a period, with no figure: "the hull on Sunday".
[[nodiscard]] bool leads_to_dated_word(const SentenceView& view, std::uint32_t at);

// A period, or one word and then a period: "in 2014".
[[nodiscard]] bool is_time_next(const SentenceView& view, std::uint32_t at);

// «(больше, чем в январе,) 412 из них грузовые»: a part of what was counted before.
[[nodiscard]] bool counts_part(const Grammar& grammar, const SentenceView& view,
                               std::uint32_t number);

}  // namespace attest
