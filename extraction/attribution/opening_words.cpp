#include "extraction/attribution/opening_words.h"

#include "extraction/attribution/name_words.h"

namespace attest {

bool is_opening_word(const Grammar& grammar, const SentenceView& view, const SourceName& name) {
  const Symbol lead = grammar.pack_classes.saying_lead;
  const bool first = name.heads.empty() && name.begin == 0 && name.end == 1;
  if (lead == 0 || !first || view.items[1].kind != Item::Kind::Word) return false;
  const std::string_view next = view.tokens[view.items[1].first].text;
  return !view.has(1, lead) && !is_in(grammar.sources.not_in_names, next);
}

const SourceName* speaker_of_turned(const Grammar& grammar, const SentenceView& view,
                                    const SourceName& opening, std::uint32_t cue,
                                    const SourceName& behind) {
  const auto is_word = [&](std::uint32_t at) {
    return at < view.items.size() && view.items[at].kind == Item::Kind::Word;
  };
  constexpr std::uint32_t kPlace = 4;  // "The officer in the port, Ada Norvik, who counts it, said"
  std::uint32_t comma = opening.end;
  while (comma < opening.end + kPlace && is_word(comma)) ++comma;
  const bool apposed = cue > comma + 1 && view.is_mark(comma, ",") && view.is_mark(cue - 1, ",") &&
                       is_word(comma + 1);
  const bool place = opening.heads.empty() && opening.end == 1;
  if (grammar.pack_classes.saying_lead == 0 || !apposed || opening.begin > 1 || place)
    return &behind;
  const bool has_clause =
      is_word(behind.end) && !is_in(grammar.sources.prepositions,
                                    view.tokens[view.items[behind.end].first].text);
  return has_clause ? &opening : &behind;
}

}  // namespace attest
