// Who speaks without being named: "she said", "I would guess".
#pragma once

#include "extraction/attribution/source_names.h"
#include "extraction/lexicon/phrases.h"

namespace attest {

// "She said", "she also said": does a pronoun say it?
[[nodiscard]] bool follows_pronoun(const Grammar& grammar, const SentenceView& view,
                                   const PhraseMatch& cue);

// «…, отметил он на заседании правительства»: the same where the clause is turned round.
[[nodiscard]] bool precedes_pronoun(const Grammar& grammar, const SentenceView& view,
                                    const PhraseMatch& cue);

// Does "he" or "she" say it?
[[nodiscard]] bool says_person(const Grammar& grammar, const SentenceView& view,
                               const Phrases& phrases);

// "It estimates": does the sentence open with such a pronoun and its verb?
[[nodiscard]] bool opens_on_thing(const Grammar& grammar, const SentenceView& view,
                                  const Phrases& phrases);

// Does "it" or "they" say it?
[[nodiscard]] bool says_institution(const Grammar& grammar, const SentenceView& view,
                                    const Phrases& phrases);

// Does the sentence end on a verb of saying: 이어 “…”고 설명했다?
[[nodiscard]] bool ends_saying(const Grammar& grammar, const SentenceView& view);

// The same, where what is said is quoted and nobody else is named before it.
[[nodiscard]] bool quotes_on(const Grammar& grammar, const SentenceView& view);

// "I would guess that 1,300 will come": the writer's own word, where nobody is quoted.
[[nodiscard]] bool is_own_voice(const Grammar& grammar, const SentenceView& view);

// Does the phrase stand behind a mark, or itself begin with one: «, — кивает»?
[[nodiscard]] bool is_at_mark(const Grammar& grammar, const SentenceView& view,
                              const PhraseMatch& cue);

// «Смеётся 34-летняя Анна»: behind the age that stands at `item` of who is named at `name`, else
// `item`.
[[nodiscard]] std::uint32_t behind_age(const SentenceView& view, std::uint32_t item,
                                       std::uint32_t name);

// «…, пояснил технолог с большим стажем Ада Нова»: does what a person does stand between the verb
// and the bare name, in lower case, without a mark?
[[nodiscard]] bool is_titled(const Grammar& grammar, const SentenceView& view,
                             const SourceName& name, const PhraseMatch& cue);

}  // namespace attest
