#include "extraction/nameless_speakers.h"

#include <algorithm>

namespace attest {

bool says_person(const Grammar& grammar, const SentenceView& view, const Phrases& phrases) {
  const auto& pronouns = grammar.sources.person_pronouns;
  return !pronouns.empty() &&
         std::any_of(phrases.all().begin(), phrases.all().end(), [&](const PhraseMatch& m) {
           if (m.row.table != Table::Attribution || m.begin == 0) return false;
           if (grammar.sources.attributions[m.row.row].speakers != Speakers::Any) return false;
           const auto is_in = [&](auto list, std::uint32_t item) {
             if (item >= view.items.size()) return false;
             const std::string_view word = view.tokens[view.items[item].first].text;
             return std::find(list.begin(), list.end(), word) != list.end();
           };
           // «…», отметила она: but not «отметил его роль», "said he would come".
           const bool ends =
               m.end + 1 >= view.items.size() || view.items[m.end + 1].kind == Item::Kind::Mark;
           const bool behind =
               ends && is_in(grammar.sources.pronouns, m.end) && is_in(pronouns, m.end);
           return behind || is_in(pronouns, m.begin - 1);
         });
}

bool is_own_voice(const Grammar& grammar, const SentenceView& view) {
  const Symbol own = grammar.pack_classes.own_voice;
  bool found = false;
  for (std::uint32_t at = 0; own != 0 && at < view.items.size(); ++at) {
    const Item& item = view.items[at];
    found = found || (item.kind == Item::Kind::Word && view.has(at, own));
    const std::string_view text = view.tokens[item.first].text;
    for (const std::string_view mark : {"\"", "“", "”", "«", "»"})
      if (text == mark) return false;
  }
  return found;
}

}  // namespace attest
