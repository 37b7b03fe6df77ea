#include "extraction/attribution/pointing_back.h"

namespace attest {

bool points_back(const Grammar& grammar, const SentenceView& view) {
  const PackClasses& classes = grammar.pack_classes;
  if (classes.back_noun == 0 || view.items.size() < 3) return false;
  if (view.has(0, classes.same_lead) && view.has(1, classes.back_noun))
    return !view.has(2, classes.part_of);  // "the number of exporters" is another
  if (view.has(0, classes.part_of)) return view.has(1, classes.back_pronoun);
  if (!view.has(0, classes.back_pronoun)) return false;
  return view.has(1, classes.back_verb) || view.has(3, classes.back_noun);  // «по той же версии»
}

bool says_again(const Grammar& grammar, const SentenceView& view) {
  const PackClasses& classes = grammar.pack_classes;
  return view.items.size() > 2 && view.has(0, classes.this_figure) &&
         view.has(1, classes.back_verb);
}

}  // namespace attest
