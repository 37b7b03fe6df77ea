#include "extraction/measure/same_share.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/sentence/clause_words.h"
#include "text/fold.h"

namespace attest {
namespace {

bool is_of_class(const Grammar& grammar, std::string_view word, Symbol cls) {
  std::vector<SymbolMatch> found;
  grammar.lexicon.match(folded(word), found);
  return cls != 0 && std::any_of(found.begin(), found.end(),
                                 [&](const SymbolMatch& m) { return m.symbol == cls; });
}

}  // namespace

bool names_same_share(const Grammar* grammar, std::string_view text, const Claim& claim) {
  if (grammar == nullptr || claim.quantity.unit != unit::kPercent) return false;
  if (claim.measure.role == Role::Change || (claim.base && !claim.base->text.empty())) return false;
  std::uint32_t begin = clause_begin(text, claim.sentence.begin, claim.span.begin);
  bool led = true;  // nothing stands before that says of what
  while (begin < claim.span.begin) {
    const auto end = static_cast<std::uint32_t>(
        std::min<std::size_t>(text.find(' ', begin), claim.span.begin));
    const std::string_view word = text.substr(begin, end - begin);
    if (led && is_of_class(*grammar, word, grammar->pack_classes.same_figure)) return true;
    led = word.empty() ? led : is_of_class(*grammar, word, grammar->pack_classes.same_lead);
    begin = end + 1;
  }
  return false;
}

}  // namespace attest
