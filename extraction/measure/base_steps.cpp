#include "extraction/measure/base_steps.h"

#include <algorithm>
#include <vector>

#include "extraction/lexicon/grammar.h"
#include "text/fold.h"

namespace attest {

BaseStep base_step(std::string_view words, std::string_view lang) {
  const Grammar* grammar = find_grammar(lang);
  if (grammar == nullptr) return BaseStep::Unknown;
  const PackClasses& classes = grammar->pack_classes;
  BaseStep step = BaseStep::Unknown;
  std::vector<SymbolMatch> found;
  const std::string text = folded(words);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    found.clear();
    grammar->lexicon.match(std::string_view(text).substr(at, end - at), found);
    for (const SymbolMatch& match : found) {
      if (match.symbol == 0) continue;
      if (match.symbol == classes.base_year) step = std::max(step, BaseStep::Year);
      if (match.symbol == classes.base_quarter) step = std::max(step, BaseStep::Quarter);
      if (match.symbol == classes.base_month) step = std::max(step, BaseStep::Month);
    }
    at = end + 1;
  }
  return step;
}

}  // namespace attest
