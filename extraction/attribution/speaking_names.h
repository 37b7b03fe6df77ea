// Which of the names of a sentence speak: far from the verb, along with another, or not at all.
#pragma once

#include <vector>

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"
#include "extraction/attribution/statements.h"

namespace attest {

// "The mayor and the Red Cross": two of a kind, with nothing but "and" between.
[[nodiscard]] bool speaks_along(const NameWords& words, const SourceName& first,
                                const SourceName& second);

// "Norvik Ltd., the maker of boats that owns A, B and C, said": whom the sentence opens with, where
// an aside, however many commas stand in it, ends right before `cue`; nullptr where none does.
[[nodiscard]] const SourceName* opening_with_aside(const SourceRules& rules,
                                                   const SentenceView& view,
                                                   const std::vector<SourceName>& names,
                                                   std::uint32_t cue);

// The name that ends at the item; nullptr where none does.  Names are in order: a search, so that
// long sentences cost no square.
[[nodiscard]] const SourceName* ending_at(const std::vector<SourceName>& names, std::uint32_t end);

// The last name before item `cue`, where it stands right before it; nullptr where none does.
[[nodiscard]] const SourceName* touching_before(const std::vector<SourceName>& names,
                                                std::uint32_t cue);

// «По данным Росстата, которые приводит ТАСС»: `name` behind the verb passes on what it tells of.
[[nodiscard]] bool follows_relative(const Grammar& grammar, const Phrases& phrases,
                                    const PhraseMatch& cue, const SourceName& name);

// "Confirmed Clark County cases": a bare name before its noun is nobody who speaks.
[[nodiscard]] bool names_noun(const Grammar& grammar, const SentenceView& view,
                              const SourceName& name);

// "Norvik, a maker of boats and oars, reported": whose a few words between commas tell of, where
// they end right before `cue`; nullptr where none.
[[nodiscard]] const SourceName* told_of_between_commas(const SourceRules& rules,
                                                       const SentenceView& view,
                                                       const std::vector<SourceName>& names,
                                                       std::uint32_t cue);

// "Kestrel, releasing results early, said": whoever the aside tells of in which `publication`
// stands, which publishes nothing; nullptr where none.
[[nodiscard]] const SourceName* whose_aside(const SourceRules& rules, const SentenceView& view,
                                            const std::vector<SourceName>& names,
                                            std::uint32_t cue, const SourceName* publication);

// "Police in Safa, Norland said": the second of two places is not who speaks.
[[nodiscard]] const SourceName* before_address(const SourceRules& rules, const SentenceView& view,
                                               const std::vector<SourceName>& names,
                                               const SourceName* name);

// «Сообщила Анна Носова из фонда»: is `name` of `names` but whom the person before it is of?
[[nodiscard]] bool is_holders(const SourceRules& rules, const SentenceView& view,
                              const std::vector<SourceName>& names, const SourceName& name);

// "Ada Norvik of the Kestrel Centre said", "Ada Norvik, 41, of Dorn, said": she does, where she
// opens the clause.  nullptr: nobody.
[[nodiscard]] const SourceName* attached_before(const SourceRules& rules, const SentenceView& view,
                                                const std::vector<SourceName>& names,
                                                std::uint32_t cue);

// "Kestrel Air has ordered 40 jets, it said": of itself, whom the sentence begins with.
[[nodiscard]] bool tells_of_itself(const SourceRules& rules, const SentenceView& view,
                                   const std::vector<SourceName>& names, const PhraseMatch& cue,
                                   Statement& made);

// "In a Kestrel poll of 16 economists, 15 expect": Kestrel tells what they expect.
[[nodiscard]] bool is_asked(const SourceRules& rules, const SentenceView& view,
                            const std::vector<SourceName>& names, const SourceName& name);

// "A poll by Kestrel for the Dorn Times": whoever made it for the paper; nullptr where `name` is no
// such paper.
[[nodiscard]] const SourceName* made_for(const Grammar& grammar, const SentenceView& view,
                                         const std::vector<SourceName>& names,
                                         const SourceName& name);

// The name that the sentence opens with, as its subject; nullptr where none.
[[nodiscard]] const SourceName* opening_subject(const std::vector<SourceName>& names);

// «Рассказал «Вестнику» по телефону учитель Нова»: where who speaks is looked for from, once the
// paper in the dative, `name`, has been passed over; otherwise `from`.
[[nodiscard]] std::uint32_t behind_listener(const SourceRules& rules, const SentenceView& view,
                                            const std::vector<SourceName>& names,
                                            const SourceName& name, std::uint32_t from);

// «Сообщили «Интерфаксу» в пресс-службе», «рассказали ТАСС в МЧС»: the outlet is told, not telling.
// REQUIRES: `name` is one of `names`.
[[nodiscard]] bool is_told(const SourceRules& rules, const SentenceView& view,
                           const std::vector<SourceName>& names, const SourceName& name);

}  // namespace attest
