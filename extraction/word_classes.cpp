#include "extraction/word_classes.h"

namespace attest {

const NumberWord* number_word(const Grammar& grammar, std::string_view word,
                              std::vector<SymbolMatch>& scratch) {
  scratch.clear();
  grammar.lexicon.match(word, scratch);
  for (const SymbolMatch& match : scratch)
    if (match.symbol == grammar.number_word)
      return &grammar.rules.number_words[static_cast<std::size_t>(match.value)];
  return nullptr;
}

const SymbolMatch* find_class(const Grammar& grammar, std::string_view word, Symbol cls,
                              std::vector<SymbolMatch>& scratch) {
  scratch.clear();
  grammar.lexicon.match(word, scratch);
  for (const SymbolMatch& match : scratch)
    if (match.symbol == cls) return &match;
  return nullptr;
}

bool has_class(const Grammar& grammar, std::string_view word, Symbol cls,
               std::vector<SymbolMatch>& scratch) {
  return find_class(grammar, word, cls, scratch) != nullptr;
}

}  // namespace attest
