// The noun that says what a number counts: "1,396 North Koreans", 탈북민 1천516명.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/quantities/quantities.h"
#include "extraction/sentence/items.h"

namespace attest {

constexpr std::uint32_t kReachBefore = 20;  // items back to the noun a sentence is about

// Has it the ending of a plural, and none that only looks like one: "casualties", but no "witness"?
[[nodiscard]] bool ends_as_plural(const ExtractionRules& rules, std::string_view word);

// A view; lives no longer than what it was made from.
class CountedNouns {
 public:
  CountedNouns(const Grammar& grammar, const SentenceView& view, const Phrases& phrases)
      : grammar_(grammar), view_(view), phrases_(phrases), classes_(grammar.pack_classes) {}

  // The counted noun of a quantity, nullptr when none is near.
  [[nodiscard]] const PhraseMatch* noun_of(const QuantityFound& found) const;

  [[nodiscard]] const PhraseMatch* noun_after(std::uint32_t item) const;

  // The nearest noun before the item, but not before `limit`; behind a comma another
  // matter may have begun, so from there only people are taken.
  [[nodiscard]] const PhraseMatch* noun_before(std::uint32_t item, std::uint32_t limit = 0) const;

  // "Scientists found 112 turtles": a plural right behind, of no row, counts what it names, not
  // the people before it.
  [[nodiscard]] bool names_plural(const QuantityFound& found) const;

  // "Visits there fell by a third, to 52,000": what moved, and not the people told of before; empty
  // where nothing did.
  [[nodiscard]] std::string_view unit_of_moved(const QuantityFound& found) const;

  // «Два Ил-76»: a name right behind, where nobody was named, is of things.
  [[nodiscard]] bool names_thing(const QuantityFound& found) const;

  // "Two of the five piers": a part of what follows, whether a table has it or not; but "two of
  // them" are of what stands before.
  [[nodiscard]] bool is_part(const QuantityFound& found) const;

  // «четверо»: a numeral that counts people where nothing else is named.
  [[nodiscard]] bool counts_people(const QuantityFound& found) const;

  // «(стоит 35 рублей,) в трамвае — 30»: the noun behind the preposition says where, and the dash
  // stands for what was said of the figure before.
  [[nodiscard]] bool tells_where(const PhraseMatch& noun, const QuantityFound& found) const;

 private:
  [[nodiscard]] const PhraseMatch* noun_of_number(std::uint32_t item, std::uint32_t limit) const;
  [[nodiscard]] const PhraseMatch* counted_before(const PhraseMatch& noun,
                                                  std::uint32_t limit) const;
  [[nodiscard]] bool is_elided(std::uint32_t item, std::uint32_t number) const;
  [[nodiscard]] std::uint32_t behind_bracket(std::uint32_t item) const;
  [[nodiscard]] bool is_plain_word(std::uint32_t at,
                                   std::span<const std::string_view> endings) const;
  // «2,9 тысячи несовершеннолетних состоят»: an adjective that no noun follows.
  [[nodiscard]] bool is_people(std::uint32_t item) const;
  // Does a preposition stand before the noun, or before the word at it?
  [[nodiscard]] bool is_governed(std::uint32_t item) const;
  // "300 car workers": of nouns side by side the last is what is counted.
  [[nodiscard]] const PhraseMatch* head_of(const PhraseMatch& noun) const;
  [[nodiscard]] bool is_noun_by_number(const QuantityFound& found) const;
  // "12 pilgrims visited": with an ending that is no plural's it is a verb.
  [[nodiscard]] bool is_verb_form(std::uint32_t at) const;
  [[nodiscard]] bool is_inflected(const PhraseMatch& noun) const;
  // "two of the firm's directors": the noun in the genitive is not what is counted.
  [[nodiscard]] bool is_possessor(const PhraseMatch& noun) const;
  [[nodiscard]] bool is_inside_noun_phrase(std::uint32_t at) const;
  [[nodiscard]] bool lists_modifiers(std::uint32_t comma) const;
  [[nodiscard]] bool is_singular(const PhraseMatch& noun) const;
  // A genitive plural of no row: what is counted, whoever is named behind it.
  [[nodiscard]] bool is_unknown_noun(std::uint32_t at) const;
  // "the United States": a common noun in a name counts nothing.
  [[nodiscard]] bool is_part_of_name(const PhraseMatch& noun) const;

  const Grammar& grammar_;
  const SentenceView& view_;
  const Phrases& phrases_;
  const PackClasses& classes_;
};

}  // namespace attest
