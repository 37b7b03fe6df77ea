#include "search/query_words.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "text/characters.h"
#include "text/code_points.h"

namespace attest {

namespace {

// A prefix of one syllable would find half the dictionary.
constexpr std::size_t kShortestPrefix = 2;

// Where words glue particles on (those have grams), the word and what is left of it
// without its particle begin its other forms: 탈북자가 finds 탈북자들의.
void add_prefixes(QueryWord& word) {
  if (word.grams.empty()) return;
  WantedWord& wanted = word.wanted;
  std::string_view shortest = wanted.word;
  for (const std::string& stem : wanted.stems)
    if (wanted.word.starts_with(stem) && characters(stem) >= kShortestPrefix &&
        stem.size() < shortest.size())
      shortest = stem;
  if (characters(shortest) >= kShortestPrefix) wanted.prefixes.emplace_back(shortest);
}

}  // namespace

std::size_t characters(std::string_view text) { return count_code_points(text); }

std::vector<QueryWord> query_words(Analyser& analyser, std::string_view text) {
  std::vector<Term> terms;
  analyser.analyse(text, "", terms);
  std::vector<QueryWord> words;
  std::uint32_t position = 0;
  for (Term& term : terms) {
    if (words.empty() || term.position != position) {
      words.emplace_back().span = term.span;
      std::size_t begin = term.span.begin;
      words.back().capital = is_upper(next_code_point(text, begin));
      position = term.position;
    }
    QueryWord& word = words.back();
    if (term.kind == TermKind::Word) {
      word.stop = analyser.is_stop_word(term.text);
      word.wanted.word = std::move(term.text);
    } else if (term.kind == TermKind::Stem) {
      word.wanted.stems.push_back(std::move(term.text));
    } else {
      word.grams.push_back(std::move(term.text));
    }
  }
  for (QueryWord& word : words) add_prefixes(word);
  return words;
}

std::vector<QueryWord> telling_words(std::vector<QueryWord> words) {
  const auto is_stop = [](const QueryWord& word) { return word.stop; };
  if (!std::all_of(words.begin(), words.end(), is_stop)) std::erase_if(words, is_stop);
  std::unordered_set<std::string> seen;
  std::erase_if(words,
                [&](const QueryWord& word) { return !seen.insert(word.wanted.word).second; });
  return words;
}

}  // namespace attest
