#include "extraction/measure/respective_subjects.h"

#include <algorithm>

#include "extraction/sentence/clause_words.h"
#include "text/fold.h"

namespace attest {
namespace {

using Mentions = std::span<const ConceptMention>;

bool is_of_class(const Grammar& grammar, std::string_view word, Symbol cls) {
  std::vector<SymbolMatch> found;
  grammar.lexicon.match(folded(word), found);
  return cls != 0 && std::any_of(found.begin(), found.end(),
                                 [&](const SymbolMatch& m) { return m.symbol == cls; });
}

// The words of `part`, without marks at their ends.
std::vector<std::string_view> words_of(std::string_view part) {
  constexpr std::string_view kMarks = " ,.;:()";
  std::vector<std::string_view> words;
  for (std::size_t at = part.find_first_not_of(kMarks); at != part.npos;) {
    const std::size_t end = std::min(part.find_first_of(kMarks, at), part.size());
    words.push_back(part.substr(at, end - at));
    at = part.find_first_not_of(kMarks, end);
  }
  return words;
}

// The word stands right before the first figure or right behind the last one.
bool told_respectively(const Grammar& grammar, std::string_view text, Span sentence, Span first,
                       Span last) {
  constexpr std::size_t kUnits = 4;  // words of a unit, and a time, behind the last figure
  const Symbol cls = grammar.pack_classes.respectively;
  const auto is_it = [&](std::string_view word) { return is_of_class(grammar, word, cls); };
  const auto before = words_of(text.substr(sentence.begin, first.begin - sentence.begin));
  if (!before.empty() && is_it(before.back())) return true;
  auto behind = words_of(text.substr(last.end, sentence.end - last.end));
  behind.resize(std::min(behind.size(), kUnits));
  return std::any_of(behind.begin(), behind.end(), is_it);
}

// ", ", " and ", 와: nothing of the figure before but what stands in brackets.
bool lists_on(const Grammar& grammar, std::string_view between) {
  if (const std::size_t open = between.find('('); open != between.npos) {
    const std::size_t close = between.find(')', open);
    if (close == between.npos) return false;
    return lists_on(grammar, between.substr(0, open)) &&
           lists_on(grammar, between.substr(close + 1));
  }
  const auto words = words_of(between);
  return words.size() <= 1 &&
         (words.empty() || is_of_class(grammar, words.front(), grammar.pack_classes.joining));
}

// What the figures are of: the things that are named before them, each once.
std::vector<ConceptMention> listed(Mentions said, Span before, const ConceptFinder& finder) {
  std::vector<ConceptMention> things;
  for (const ConceptMention& mention : within(said, before)) {
    const std::string& id = finder.thesaurus().concepts[mention.concept_at].id;
    const ConceptKinds& kinds = finder.kinds();
    if (kinds.says_what(id) && !kinds.circumstances.contains(id)) things.push_back(mention);
  }
  return things;
}

}  // namespace

std::vector<std::optional<ConceptMention>> respective_subjects(const Grammar* grammar,
                                                               std::string_view text,
                                                               std::span<const Claim> claims,
                                                               Mentions said,
                                                               const ConceptFinder& finder) {
  std::vector<std::optional<ConceptMention>> subjects(claims.size());
  if (grammar == nullptr || grammar->pack_classes.respectively == 0) return subjects;
  for (std::size_t first = 0; first + 1 < claims.size();) {
    std::vector<std::size_t> run{first};
    std::size_t next = first + 1;
    for (; next < claims.size(); ++next) {
      const Claim& last = claims[run.back()];
      const std::uint32_t from = last.span.end;
      const std::uint32_t to = claims[next].span.begin;
      const std::string_view between = text.substr(from, std::max(from, to) - from);
      const bool is_aside = std::count(between.begin(), between.end(), '(') >
                            std::count(between.begin(), between.end(), ')');
      if (is_aside) continue;  // 16.7%(43억 달러)와 24.1%(61억 달러)
      if (!lists_on(*grammar, between) || claims[next].quantity.unit != last.quantity.unit) break;
      run.push_back(next);
    }
    const Span sentence = claims[first].sentence;
    const auto things = listed(said, {sentence.begin, claims[first].span.begin}, finder);
    if (run.size() > 1 && things.size() == run.size() &&
        told_respectively(*grammar, text, sentence, claims[first].span,
                          claims[run.back()].span))
      for (std::size_t at = 0; at < run.size(); ++at) subjects[run[at]] = things[at];
    first = std::max(next, first + 1);
  }
  return subjects;
}

}  // namespace attest
