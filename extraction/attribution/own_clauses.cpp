#include "extraction/attribution/own_clauses.h"

#include "extraction/attribution/name_words.h"
#include "extraction/lexicon/cue_phrases.h"

namespace attest {
namespace {

// "After the bank said", ", but the bank said": does the source open a clause of its own?
bool opens_clause(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                  const Statement& statement) {
  if (statement.source->end > statement.phrase->begin || statement.begin < 2) return false;
  const std::string_view before = view.tokens[view.items[statement.begin - 1].first].text;
  const std::uint32_t joint =
      statement.begin - (is_in(grammar.sources.name_articles, before) ? 2 : 1);
  const PackClasses& classes = grammar.pack_classes;
  if (classes.after_event != 0 && view.has(joint, classes.after_event)) return true;
  if (joint == 0 || !view.is_mark(joint - 1, ",")) return false;
  return (classes.joining != 0 && view.has(joint, classes.joining)) ||
         begins_cue(grammar, phrases, joint, {Cue::Clause});
}

// «…, по словам агента, 3 млн; директор говорит, что 5»: a semicolon shuts off what stands before.
bool opens_behind_semicolon(const SentenceView& view, const Statement& statement) {
  return statement.begin > 0 && statement.source->end <= statement.phrase->begin &&
         view.is_mark(statement.begin - 1, ";");
}

}  // namespace

void keep_in_clause(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                    Statement& statement) {
  if (statement.since != 0) return;
  if (opens_behind_semicolon(view, statement)) statement.since = statement.begin;
  if (grammar.sources.name_articles.empty()) return;
  if (opens_clause(grammar, view, phrases, statement)) statement.since = statement.begin;
}

}  // namespace attest
