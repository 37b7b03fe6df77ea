// How well a name fits as the source of a phrase.
#pragma once

#include <cstdint>

#include "extraction/attribution/source_names.h"
#include "extraction/tables/source_rules.h"

namespace attest {

inline constexpr std::uint32_t kTouching = 1;        // room for one particle or auxiliary
inline constexpr std::uint32_t kDateBetween = 2;     // "the ministry on Monday put"
inline constexpr std::uint32_t kRelativeClause = 3;  // "a reply I have seen gives"

// How well a name fits as the source of a phrase `apart` items away; 0 not at all.
// An institution outranks the survey it published; a bare name speaks only where it
// touches the phrase; a name behind a preposition is seldom a subject.
[[nodiscard]] int fitness(const SourceName& name, std::uint32_t apart, Speakers speakers,
                          bool prefer_subject);

// "Four Midwestern states", "Despite police claims of", "Norland reported 40 deaths": a noun of the
// name, or a deed of its own, is nothing that it says.
[[nodiscard]] bool says_nothing(const Grammar& grammar, const SentenceView& view,
                                const std::vector<SourceName>& names, const SourceName& name,
                                const PhraseMatch& cue, const AttributionRow& row);

// "Cllr Metcalfe (Lab, Thornhill) told", "Motive (MOT) on Thursday said": where a bracket ends
// right before the verb at `cue`, its begin; else `cue`.
[[nodiscard]] std::uint32_t before_bracket(const SentenceView& view, std::uint32_t cue,
                                           std::uint32_t floor);

// "The pier was shut by the council after a survey found 40 cracks": does a clause of its own open
// with the publication, which is of nobody named before?
[[nodiscard]] bool is_told_of_event(const Grammar& grammar, const SentenceView& view,
                                    const Phrases& phrases, const SourceName& name);

// Is there a comma in [from, to), and none before the phrase at `cue`?  It ends a clause there.
[[nodiscard]] bool parts_clauses(const Grammar& grammar, const SentenceView& view,
                                 std::uint32_t from, std::uint32_t to, std::uint32_t cue);

// «В АЕБ ждут», «в Quaymark насчитали»: how fit the name is of whose house many say it in, right
// before the verb; 0 where it may be a place.
[[nodiscard]] int fitness_of_house(const SourceRules& rules, const SentenceView& view,
                                   const SourceName& name);

// «… достигло 60, сообщает GMA News»: in letters of another script, a newspaper.
[[nodiscard]] bool is_foreign(const SourceRules& rules, const SentenceView& view,
                              const SourceName& name);

// "Reports": no publication that goes on, but what is heard.
[[nodiscard]] bool is_hearsay(const Grammar& grammar, const SourceName& name);

// Does a word for a publication stand in the items or right before them: "figures", "survey"?
[[nodiscard]] bool names_publication(const Grammar& grammar, const Phrases& phrases,
                                     std::uint32_t begin, std::uint32_t end);

// "According to the wine merchant": whatever noun it is, which speaks for as long as a person.
[[nodiscard]] bool is_any_noun(const SourceRules& rules, const SentenceView& view,
                               const SourceName& name, const AttributionRow& row);

// "According to NRK (the state broadcaster)", "to survey data seen by this newspaper": does what
// stands behind the name tell what it is, or who has seen it?
[[nodiscard]] bool is_explained(const Grammar& grammar, const SentenceView& view,
                                const Phrases& phrases, const SourceName& name);

}  // namespace attest
