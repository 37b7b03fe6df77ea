#include "search/conflicts/text_words.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "claims/unit.h"
#include "extraction/attribution/proper_names.h"
#include "extraction/lexicon/grammar.h"
#include "text/fold.h"
#include "text/hangul.h"

namespace attest {

namespace {

constexpr std::string_view kRegionConcept = "region";
constexpr char kAbbreviation = '=';

bool is_abbreviation(std::string_view word) {
  return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) {
           return c >= 'A' && c <= 'Z';
         });
}

// «Иркутской области», "the province of Hamgyong": the word before, or one of two behind.
bool has_named_neighbour(std::string_view text, std::span<const Term> terms, Span word) {
  constexpr std::uint32_t kBehind = 2;
  const auto own = std::find_if(terms.begin(), terms.end(),
                                [&](const Term& term) { return term.span.overlaps(word); });
  if (own == terms.end()) return false;
  return std::any_of(terms.begin(), terms.end(), [&](const Term& term) {
    const std::string_view other = slice(text, term.span);
    const bool before = term.position + 1 == own->position;
    const bool behind =
        term.position > own->position && term.position <= own->position + kBehind;
    return (before || behind) && folded(other) != other;
  });
}

// "Last year", "about", 발표: a word of the tables is nobody's name, unless it only ends as those
// of a kind of source do (삼성전자).
bool is_of_tables(const Grammar& grammar, std::string_view word) {
  const auto& heads = grammar.sources.heads;
  const bool names_source = std::any_of(heads.begin(), heads.end(), [&](const SourceHead& head) {
    if (!head.pattern.starts_with('*')) return false;
    const std::string_view kind = head.pattern.substr(1, head.pattern.find('~') - 1);
    return word.find(kind) != word.npos && !word.starts_with(kind);
  });
  if (names_source) return false;
  // Of places the word tells as well as a name does, "Brazilian" among them.
  const bool names_place =
      std::any_of(grammar.places.begin(), grammar.places.end(), [&](const PlaceName& place) {
        return word == std::string_view(place.pattern).substr(0, place.pattern.find('~'));
      });
  std::vector<SymbolMatch> found;
  if (!names_place) grammar.lexicon.match(word, found);
  return !found.empty();
}

}  // namespace

bool TextWords::is_known(const Grammar* grammar, const std::string& word) {
  constexpr std::size_t kMostWords = 100'000;
  if (grammar == nullptr) return false;
  if (known_.size() > kMostWords) known_.clear();
  const auto [known, is_new] =
      known_.try_emplace(std::string(grammar->pack.text.code) + word);
  if (is_new) known->second = is_of_tables(*grammar, word);
  return known->second;
}

// Those that stand for no concept and that no table of the language knows.
TextWords::Read TextWords::read(std::string_view text, const std::string& lang) {
  Read found;
  std::vector<Term> terms;
  analyser_.analyse(text, lang, terms);
  const std::vector<ConceptMention> mentions = concepts_.find(terms);
  const Grammar* grammar = find_grammar(lang);
  found.names_region =
      std::any_of(mentions.begin(), mentions.end(), [&](const ConceptMention& mention) {
        return concepts_.thesaurus().concepts[mention.concept_at].id == kRegionConcept &&
               has_named_neighbour(text, terms, mention.span);
      });
  bool kept = false;
  for (const Term& term : terms) {
    if (term.kind == TermKind::Gram) continue;
    const std::string_view word = slice(text, term.span);
    if (term.kind == TermKind::Word && hangul::begins_with_syllable(word)) {
      found.words.push_back(term.text);
      found.in_hangul = true;
    }
    if (std::string key = name_key(word); term.kind == TermKind::Word && !key.empty())
      found.words.push_back(std::move(key));
    if (term.kind == TermKind::Word)
      kept = (hangul::begins_with_syllable(word) || folded(word) != word) &&
             !is_known(grammar, term.text) &&
             std::none_of(mentions.begin(), mentions.end(), [&](const ConceptMention& mention) {
               return mention.span.overlaps(term.span);
             });
    if (!kept) continue;
    found.heard.push_back(term.text);
    if (term.kind == TermKind::Word && is_abbreviation(word) && !unit::is_currency(word))
      found.abbreviations.push_back(kAbbreviation + std::string(word));
  }
  return found;
}

// A figure stands in several groups, and a headline over many figures.
const TextWords::Read& TextWords::of(std::string_view text, const std::string& lang) {
  constexpr std::size_t kMostTexts = 50'000;  // a kilobyte each
  if (texts_.size() > kMostTexts) texts_.clear();
  const auto [known, is_new] = texts_.try_emplace(lang + '\0' + std::string(text));
  if (is_new) known->second = read(text, lang);
  return known->second;
}

}  // namespace attest
