#include "extraction/measure/touched_figures.h"

#include <algorithm>

namespace attest {

bool touches_another(const CueView& cues, const PhraseMatch& match, const QuantityFound& q) {
  const SentenceView& view = cues.view;
  const auto is_number = [&](std::uint32_t at) {
    return at < view.items.size() && view.items[at].kind == Item::Kind::Number;
  };
  if (match.begin >= q.begin && match.begin < q.end) return false;
  if (cues.cue(match) == Cue::Alleged) {
    const bool mark = match.end < view.items.size() &&
                      view.items[match.end].kind == Item::Kind::Mark;
    return q.begin != match.end && (is_number(match.end) || (mark && is_number(match.end + 1)));
  }
  if (cues.cue(match) != Cue::Estimated || match.begin == 0) return false;
  const auto& articles = cues.grammar.sources.indefinites;
  const std::string_view before = view.tokens[view.items[match.begin - 1].first].text;
  return is_number(match.end) &&
         std::find(articles.begin(), articles.end(), before) != articles.end();
}

}  // namespace attest
