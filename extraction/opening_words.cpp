#include "extraction/opening_words.h"

namespace attest {

bool is_opening_word(const Grammar& grammar, const SentenceView& view, const SourceName& name) {
  const Symbol lead = grammar.pack_classes.saying_lead;
  const bool first = name.heads.empty() && name.begin == 0 && name.end == 1;
  return lead != 0 && first && view.items[1].kind == Item::Kind::Word && !view.has(1, lead);
}

const SourceName* apposed_to(const SentenceView& view, const std::vector<SourceName>& names,
                             const SourceName* name) {
  constexpr std::uint32_t kWords = 7;
  if (name == nullptr || name->heads.empty() || !view.is_mark(name->end, ",")) return name;
  std::uint32_t comma = name->begin;
  while (comma > 0 && name->begin - comma < kWords && !view.is_mark(comma, ",")) --comma;
  if (!view.is_mark(comma, ",")) return name;
  for (const SourceName& other : names)
    if (other.end == comma && other.heads.empty() && !other.governed) return &other;
  return name;
}

}  // namespace attest
