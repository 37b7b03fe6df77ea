// Words in and around the names of sources: which may begin, continue or end one.
//
// A view; lives no longer than what it was made from.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/sentence/items.h"

namespace attest {

inline bool is_publication(HeadKind kind) {
  return kind == HeadKind::Document || kind == HeadKind::Data;
}

class NameWords {
 public:
  NameWords(const Grammar& grammar_of, const SentenceView& sentence, const Phrases& found)
      : grammar(grammar_of), rules(grammar_of.sources), view(sentence), phrases(found) {}

  const Grammar& grammar;
  const SourceRules& rules;
  const SentenceView& view;
  const Phrases& phrases;

  [[nodiscard]] const Token& token(std::uint32_t item) const {
    return view.tokens[view.items[item].first];
  }
  [[nodiscard]] std::string_view word(std::uint32_t item) const { return token(item).text; }
  [[nodiscard]] bool is_word(std::uint32_t item) const {
    return item < view.items.size() && view.items[item].kind == Item::Kind::Word &&
           token(item).kind == TokenKind::Word;
  }
  // Is it one of SourceRules::not_in_names?
  [[nodiscard]] bool ends_names(std::uint32_t item) const {
    return token(item).is(grammar.pack_classes.not_in_names);
  }
  [[nodiscard]] bool may_be_inside(std::uint32_t item) const;
  // A capital at the head of a sentence shows nothing.
  [[nodiscard]] bool named(std::uint32_t item) const;
  // A modifier before the head; what belongs to a phrase of saying or to a number is none.
  [[nodiscard]] bool may_precede(std::uint32_t item) const;
  // "Red Rock Foundation", "United Bank": part of a name, with whatever ending.
  [[nodiscard]] bool opens_name(std::uint32_t item) const;
  // «Германии» of «в Германии МВФ ждёт»: a name of its own, not an adjective, before a head that
  // is whole without it.
  [[nodiscard]] bool is_noun_beside(std::uint32_t item, HeadKind head) const;
  [[nodiscard]] bool is_governed(std::uint32_t begin) const;
  // "A study", "one study" is no study named before.
  [[nodiscard]] bool is_indefinite(std::uint32_t begin) const;
  // "Its monthly Admissions Report" is a title, and no Admissions publishes it.
  [[nodiscard]] bool is_owned(std::uint32_t begin) const;
  // "First-past-the-post": no newspaper.
  [[nodiscard]] bool is_tail_of_compound(const PhraseMatch& head) const;
  // Nor does "the bank's shares" name a source; "the bureau's monthly report" does.
  [[nodiscard]] bool is_no_source(const PhraseMatch& head) const;
  [[nodiscard]] bool is_unit(std::uint32_t item) const;  // "4,600 GW"
  // "J.D. Power", "the U.S. Bureau", "St. Ada"
  [[nodiscard]] bool is_initial(std::uint32_t item) const;
  // «Прежний прогноз предполагал»: an adjective with a capital tells of the noun behind it.
  [[nodiscard]] bool is_epithet(std::uint32_t begin, std::uint32_t end) const;
  // Does a phrase that says "in", or whose data, end right before the item?
  [[nodiscard]] bool is_told_of_whom(std::uint32_t item) const;
  [[nodiscard]] bool is_owner(std::uint32_t item) const;  // "the ministry's"
  // "The Health, Labor and Welfare Ministry": where the list of its fields begins, else `begin`.
  // One of those fields.
  [[nodiscard]] bool is_listed(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t list_before(std::uint32_t begin, std::uint32_t floor,
                                          const PhraseMatch& head) const;
  // "State-run sector regulator", "East of Norland Ambulance Service": what stands before the
  // words of a name and belongs to it.
  [[nodiscard]] std::uint32_t compound_before(std::uint32_t begin, std::uint32_t floor,
                                              const PhraseMatch& head) const;
  // 출입국·외국인정책본부: where the first of the parts that a mark joins begins, else `begin`.
  [[nodiscard]] std::uint32_t joined_before(std::uint32_t begin, std::uint32_t floor) const;
  // The head of a source that begins at `item`, or with the last part of a name so joined.
  [[nodiscard]] const PhraseMatch* head_at(std::uint32_t item) const;
  // The same of two fields: "the National Cocoa and Coffee Board", but not "the Navy and Army".
  [[nodiscard]] std::uint32_t pair_before(std::uint32_t begin, std::uint32_t floor) const;
  // `modified`: a word stands between the joint and the head, "Dorn and Tarn Police".
  [[nodiscard]] bool may_be_of_pair(const PhraseMatch& head, bool modified) const;
  [[nodiscard]] bool joins_names(std::uint32_t begin, std::uint32_t joint) const;
  // "The Bankers' Association": an owner of whom there are many, and the mark behind it.
  [[nodiscard]] bool is_owners(std::uint32_t item) const;
  // "The Census Bureau": the head of the name is the last of them.
  [[nodiscard]] bool is_named_by_next(const PhraseMatch& head) const;
  [[nodiscard]] bool continues(std::uint32_t item) const;
  // The item behind a name in quotation marks that begins at `item`; 0 where there is none.
  [[nodiscard]] std::uint32_t quoted_end(std::uint32_t item) const;
  // Does the item call for another: an adjective for its noun?
  [[nodiscard]] bool is_unfinished(std::uint32_t item) const;
  // What may follow a joiner: "of Trade", "of civil affairs", but not «отчётность по МСФО».
  [[nodiscard]] bool continues_behind(std::uint32_t joiner) const;
  // «Минздрав и Роспотребнадзор»: behind the word an institution begins that needs no fuller name.
  [[nodiscard]] bool joins_institution(std::uint32_t joiner) const;
  [[nodiscard]] bool is_joined(std::uint32_t item) const;
  // Where particles are written on the word, one of them ends the name.
  // Is the head written as one word with what names it: 중앙선거관리+위원회?
  [[nodiscard]] bool has_prefix(const PhraseMatch& head) const;
  [[nodiscard]] bool has_particle(std::uint32_t item) const;
  // The bytes of the particle at the end of a word, which keeps two syllables or more.
  [[nodiscard]] std::size_t particle(std::string_view text) const;

 private:
  // "The oil and gas company": two nouns behind an article tell what the head is.
  [[nodiscard]] bool joins_nouns(std::uint32_t begin, std::uint32_t floor,
                                 const PhraseMatch& head) const;
  // Does a mark join the words on its two sides to one name, both written onto it?
  [[nodiscard]] bool is_joint(std::uint32_t mark) const;
};

[[nodiscard]] inline bool is_in(const WordList& list, std::string_view text) {
  return list.contains(text);
}
[[nodiscard]] bool has_tail(std::string_view text, const WordList& tails);

}  // namespace attest
