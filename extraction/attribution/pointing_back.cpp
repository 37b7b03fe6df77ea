#include "extraction/attribution/pointing_back.h"

#include <cstddef>

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
  constexpr std::size_t kFigure = 6;  // items to the end of "that is a rise of 4"
  const PackClasses& classes = grammar.pack_classes;
  if (!view.has(0, classes.this_figure) || !view.has(1, classes.back_verb)) return false;
  for (std::size_t at = 2; at < kFigure && at < view.items.size(); ++at)
    if (view.items[at].kind == Item::Kind::Number) return true;
  return false;
}

}  // namespace attest
