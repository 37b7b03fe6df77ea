#include "extraction/opening_words.h"

namespace attest {

bool is_opening_word(const Grammar& grammar, const SentenceView& view, const SourceName& name) {
  const Symbol lead = grammar.pack_classes.saying_lead;
  const bool first = name.heads.empty() && name.begin == 0 && name.end == 1;
  return lead != 0 && first && view.items[1].kind == Item::Kind::Word && !view.has(1, lead);
}

}  // namespace attest
