#include "search/text_queries.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "search/figures.h"
#include "search/filter_queries.h"
#include "search/query_words.h"
#include "search/word_queries.h"
#include "store/value_terms.h"

namespace attest {

namespace {

using Xapian::Query;

// Words of one query that are looked up: more than people type, fewer than a pasted page.
constexpr std::size_t kMostWords = 40;
constexpr std::size_t kMostPhraseWords = 64;

Query any(const std::vector<Query>& queries) {
  return {Query::OP_OR, queries.begin(), queries.end()};
}

bool is_in_figure(const QueryWord& word, const std::vector<Figure>& figures) {
  return std::any_of(figures.begin(), figures.end(),
                     [&](const Figure& figure) { return figure.span.overlaps(word.span); });
}

Query number_forms(const Figure& figure) {
  std::vector<Query> forms;
  for (const Decimal& number : figure.values) forms.emplace_back(number_term(number));
  return any(forms);
}

Query figure_query(const Figure& figure, const PlanContext& context, Wanted* wanted) {
  Xapian::doccount holders = 0;
  for (const Decimal& number : figure.values)
    holders += context.database.get_termfreq(number_term(number));
  if (wanted != nullptr)
    wanted->numbers.push_back({figure.values, rarity(context.database, holders)});
  return {context.weights.number, number_forms(figure)};
}

}  // namespace

Query text_query(const std::string& text, const PlanContext& context, Wanted* wanted) {
  const std::vector<Figure> figures = read_figures(context.extractor, text);
  std::vector<QueryWord> words = query_words(context.analyser, text);
  std::erase_if(words, [&](const QueryWord& word) { return is_in_figure(word, figures); });
  words = telling_words(std::move(words));
  weigh(words, context.database, kMostWords);
  WordQueries queries;
  for (QueryWord& word : words) {
    add_spellings(word, context.database);
    add_word(word, context, queries);
    if (wanted != nullptr) wanted->words.push_back(word.wanted);
  }
  for (std::size_t i = 0; i < figures.size() && i < kMostWords; ++i)
    queries.core.push_back(figure_query(figures[i], context, wanted));
  const Query core = any(queries.core);
  if (core.empty() || queries.more.empty()) return core;
  return {Query::OP_AND_MAYBE, core, any(queries.more)};
}

Query phrase_query(const std::string& text, const PlanContext& context, Wanted* wanted) {
  std::vector<QueryWord> words = query_words(context.analyser, text);
  if (words.size() > kMostPhraseWords) words.resize(kMostPhraseWords);
  if (words.empty()) return {};
  WantedPhrase phrase;
  for (const QueryWord& word : words) phrase.places.push_back(phrase_forms(word, context));
  weigh(words, context.database, words.size());
  phrase.weight = words.front().wanted.weight;
  Query query = positional(Query::OP_PHRASE, phrase, phrase.places.size());
  if (wanted != nullptr) wanted->phrases.push_back(std::move(phrase));
  return query;
}

Query characters_query(const std::string& text, const PlanContext& context) {
  std::vector<Query> parts;
  const std::vector<Figure> figures = read_figures(context.extractor, text);
  for (const Figure& figure : figures) parts.push_back(number_forms(figure));
  for (const QueryWord& word : query_words(context.analyser, text)) {
    if (is_in_figure(word, figures) || parts.size() >= kMostPhraseWords) continue;
    const auto forms = phrase_forms(word, context);
    parts.emplace_back(Query::OP_OR, forms.begin(), forms.end());
  }
  return {Query::OP_AND, parts.begin(), parts.end()};
}

Query beginning_query(const std::string& start, const PlanContext& context, Wanted* wanted) {
  const std::vector<QueryWord> words = query_words(context.analyser, start);
  if (words.size() != 1) return text_query(start, context, wanted);
  if (wanted != nullptr) {
    WantedWord word;
    word.prefixes.push_back(words.front().wanted.word);
    word.weight = 5;  // as a middling word; its own rarity would cost a look at each form
    wanted->words.push_back(std::move(word));
  }
  return prefix_query(words.front().wanted.word);
}

Query near_query(const Clause& near, const PlanContext& context, Wanted* wanted) {
  WantedPhrase places;
  for (const Clause& part : near.parts) {
    const std::vector<QueryWord> words = query_words(context.analyser, part.text);
    if (words.empty()) continue;
    WantedWord shown = words.front().wanted;
    std::vector<std::string> forms;
    if (part.kind == ClauseKind::Prefix) {
      forms = words_beginning(context.database, shown.word);
      shown.prefixes.push_back(shown.word);
    } else {
      forms = inflected_forms(words.front(), context);
    }
    if (forms.empty()) return Query::MatchNothing;
    places.places.push_back(std::move(forms));
    if (wanted != nullptr) wanted->words.push_back(std::move(shown));
  }
  if (places.places.empty()) return {};
  // Xapian counts the words themselves, people the steps between them.
  return positional(Query::OP_NEAR, places, near.distance + places.places.size() - 1);
}

}  // namespace attest
