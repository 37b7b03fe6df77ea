// What stands around the numbers of a sentence: units, modifiers, the phrases they are in.
//
// A view for the readers of quantities; lives no longer than what it was made from.
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/lexicon/phrases.h"

namespace attest {

// "10% more than $3bn": between two figures the words of a bound compare them.
[[nodiscard]] bool compares_figures(const ExtractionRules& rules, const SentenceView& view,
                                    const Phrases& phrases, const PhraseMatch& modifier);

class Surroundings {
 public:
  Surroundings(const Grammar& grammar_of, const SentenceView& sentence, const Phrases& found);

  const Grammar& grammar;
  const ExtractionRules& rules;
  const SentenceView& view;
  const Phrases& phrases;

  // REQUIRES: the item is a number.
  [[nodiscard]] const Number& number(std::uint32_t item) const {
    return view.numbers[view.items[item].index];
  }
  // A cardinal number that no Reject row forbids.
  [[nodiscard]] bool is_number(std::uint32_t item) const;
  [[nodiscard]] bool any_rejected(const PhraseMatch& match) const;

  // 100m 2위: a digit of the unit stands apart from it.
  [[nodiscard]] bool holds_loose_digit(const PhraseMatch& unit) const;
  // The longest unit or modifier of a place that begins, or ends, at the item.
  [[nodiscard]] const PhraseMatch* unit_at(std::uint32_t item, UnitPlace place) const;
  [[nodiscard]] bool is_sum(const PhraseMatch& sign, std::uint32_t item) const;
  [[nodiscard]] const PhraseMatch* unit_before(std::uint32_t item) const;
  [[nodiscard]] const PhraseMatch* modifier_at(std::uint32_t item, Position place) const;
  [[nodiscard]] const PhraseMatch* modifier_before(std::uint32_t item) const;

  // The phrase of this very row that begins, or ends, at the item.
  enum class Side : std::uint8_t { Begins, Ends };
  [[nodiscard]] const PhraseMatch* matching(std::uint32_t item, RowRef row, Side side) const;

  // The numbers that a phrase captured, in order: cardinals and ordinals.
  [[nodiscard]] std::vector<Decimal> captured(const PhraseMatch& match) const;

  [[nodiscard]] std::uint32_t item_end_byte(std::uint32_t item) const;
  // The end of a phrase, without the ending of its last word.
  [[nodiscard]] std::uint32_t phrase_end_byte(const PhraseMatch& match) const;
  [[nodiscard]] bool touches(std::uint32_t item) const;  // no space before it

 private:
  void mark_rejected();
  [[nodiscard]] bool is_ranked(const PhraseMatch& reject) const;
  [[nodiscard]] bool all_touch(std::uint32_t first, std::uint32_t last) const;

  std::vector<bool> rejected_;  // per item
};

}  // namespace attest
