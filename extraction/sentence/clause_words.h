// Clauses and words of a sentence with several figures.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "claims/claim.h"
#include "extraction/lexicon/grammar.h"
#include "extraction/measure/concepts.h"

namespace attest {

// Those of `mentions` that begin in `span`.  REQUIRES: in text order.
[[nodiscard]] std::span<const ConceptMention> within(std::span<const ConceptMention> mentions,
                                                     Span span);

// Marks that part what is said of one figure from what is said of the next.
[[nodiscard]] bool parts_clauses(std::string_view text, std::uint32_t at);

// Where the clause that holds text[at) begins, `first` at the earliest.  Brackets without a
// figure do not part it: 북한이탈주민(탈북민)은 모두 1천516명.
[[nodiscard]] std::uint32_t clause_begin(std::string_view text, std::uint32_t first,
                                         std::uint32_t at);

// Words that begin in text[from, to).
[[nodiscard]] std::size_t words_between(std::string_view text, std::uint32_t from,
                                        std::uint32_t to);

// A pollster polls, and an export bank exports nothing: who says it is not what is said.
[[nodiscard]] bool is_in_name(std::string_view text, const Claim& claim, Span mention);

// Where a particle that joins two things, glued to a figure's words, ends; 0 where none stands.
[[nodiscard]] std::uint32_t joint_behind(const Grammar* grammar, std::string_view text,
                                         std::uint32_t end);

// Where the "and" before the next figure stands, which parts what is said of the two: "34 were
// killed and at least 19 are missing"; 0 where there is none in text[from, to) so near.
[[nodiscard]] std::uint32_t and_before(const Grammar* grammar, std::string_view text,
                                       std::uint32_t from, std::uint32_t to);

// "Of those over 60 there were 62" are a part, whatever words tell whose: an age stands beside
// the figure, in the same clause.
[[nodiscard]] bool tells_age(std::string_view text, std::span<const Claim> claims, std::size_t at);

}  // namespace attest
