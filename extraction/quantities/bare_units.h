// Bare figures whose unit the words around them leave no doubt of.  Part of units.cpp.
#pragma once

#include <string_view>
#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

// 270억 투입: what is bare and so much is money.
[[nodiscard]] bool is_bare_sum(const Grammar& grammar, const QuantityFound& found);

// Units that a bare number may take over from the figure before it: "80.7 million tonnes, others
// 81.5 million".  A share is always written as one, and a duration is no measure of the thing.
[[nodiscard]] bool carries(std::string_view unit);

// «Сорокаградусная жара», «больше километра»: a measure that words tell by themselves, and that
// nothing goes on in.
[[nodiscard]] bool is_worded(const QuantityFound& found);

// "A fire that killed 19 is 80 percent contained"
[[nodiscard]] bool begins_verb(const Grammar& grammar, const Phrases& phrases, std::uint32_t item);

// "Put Labour on 37%, the Conservatives on 20 and Reform on 17": shares behind one preposition, in
// a list that nothing breaks; "41 per cent, up nineteen points, with the PCs on 36": behind names.
[[nodiscard]] bool is_share_in_parallel(const Grammar& grammar, const SentenceView& view,
                                        const Phrases& phrases,
                                        const std::vector<ClaimDraft>& drafts, std::size_t i);

// «Родным погибших — по миллиону рублей, раненым — от 200 до 400 тысяч»: who stands before the dash
// gets it; «население — 12 тысяч» gets nothing.
[[nodiscard]] bool is_paid(const Grammar& grammar, const SentenceView& view,
                           const QuantityFound& found, std::string_view previous);

// "The official rate is 640 won, while the market rate was 615": of one noun, alike in size.
[[nodiscard]] bool is_of_same_noun(const SentenceView& view, const QuantityFound& before,
                                   const QuantityFound& own);

// «С 64 до 97 дней», «на 0,4 млн до 43,4 млн тонн»
[[nodiscard]] bool begins_change(const Grammar& grammar, const Phrases& phrases,
                                 const QuantityFound& own);

// "The largest states are Kapuni (1.3 million), Lomas (840,000)", in a talk of their people: not so
// many states.
[[nodiscard]] bool stands_beside_name(const SentenceView& view, const QuantityFound& own);

// «Долги жителей достигли 300 млн»: money whose noun leaves nothing else to count, in that talked
// of, else of the outlet's country, else in the language's.
[[nodiscard]] std::string_view sum_by_noun(const Grammar& grammar, const Phrases& phrases,
                                           const Context& context, const QuantityFound& found);

// "the won traded at 1,366 per dollar": the money named last before, "" when none is.
[[nodiscard]] std::string_view worth_in(const Grammar& grammar, const Phrases& phrases,
                                        const QuantityFound& found);

}  // namespace attest
