// Statements in a sentence: a phrase of saying together with the source that it is about.
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/attribution/source_names.h"

namespace attest {

struct Statement {
  std::uint32_t begin = 0;  // items [begin, end) from the source to the phrase, or the reverse
  std::uint32_t end = 0;
  const SourceName* source = nullptr;
  const PhraseMatch* phrase = nullptr;  // of saying; a title's "Rosstat: harvest down" has none
  const SourceName* cited_by = nullptr;  // "S, citing T": S
  Voice voice = Voice::Says;
  Reach reach = Reach::Onwards;
  bool forward = false;  // speaks of what follows: "S said 40"; else of what stands before it
  bool publication = false;  // words of a survey, a report, figures: "data from S", "S's report"
  std::uint32_t until = ~0U;  // a verb that ends the clause of a local one
  std::uint32_t since = 0;    // where the bracket opens that holds it with a figure of its own
};

// In the order of their phrases.  `names` and `phrases` must outlive them.
[[nodiscard]] std::vector<Statement> statements_in(const Grammar& grammar, const SentenceView& view,
                                                   const Phrases& phrases,
                                                   const std::vector<SourceName>& names);

// «Магнитудой 6,6 (по данным геологов — 5,9)»: in a bracket that has a figure of its own it speaks
// for no other.
void keep_in_bracket(const SentenceView& view, Statement& statement);

// «Завод, который в мае сообщил о пожаре, нанял 40 человек»: in a clause that only tells of the
// source it speaks for no figure outside.
void keep_in_relative(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                      Statement& statement);

// True when `s` relays what another of the sentence's statements says.
[[nodiscard]] bool only_relays(const Statement& s, const std::vector<Statement>& all);

// The statement that speaks for the figure at `item`; nullptr when none does.
[[nodiscard]] const Statement* statement_for(const std::vector<Statement>& statements,
                                             const SentenceView& view, std::uint32_t item);

}  // namespace attest
