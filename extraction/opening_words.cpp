#include "extraction/opening_words.h"

#include "extraction/name_words.h"

namespace attest {

bool is_opening_word(const Grammar& grammar, const SentenceView& view, const SourceName& name) {
  const Symbol lead = grammar.pack_classes.saying_lead;
  const bool first = name.heads.empty() && name.begin == 0 && name.end == 1;
  if (lead == 0 || !first || view.items[1].kind != Item::Kind::Word) return false;
  const std::string_view next = view.tokens[view.items[1].first].text;
  return !view.has(1, lead) && !is_in(grammar.sources.not_in_names, next);
}

}  // namespace attest
