#include "search/word_queries.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "store/format.h"
#include "store/terms.h"
#include "text/characters.h"
#include "text/sound.h"
#include "text/utf8.h"

namespace attest {

namespace {

using Xapian::Query;

constexpr Xapian::termcount kMostPrefixForms = 200;
constexpr std::size_t kMostPhraseForms = 64;

Query scaled(const Query& query, double factor) {
  return factor == 1 ? query : Query(factor, query);
}

std::string with_prefix(std::string_view prefix, std::string_view text) {
  return std::string(prefix).append(text);
}

bool one_script(std::string_view a, std::string_view b) {
  return character_kind(utf8::decode(a, 0).point) == character_kind(utf8::decode(b, 0).point);
}

Xapian::doccount holders(const Xapian::Database& database, const QueryWord& word) {
  Xapian::doccount most = database.get_termfreq(word.wanted.word);
  for (const std::string& stem : word.wanted.stems)
    most = std::max(most, database.get_termfreq(with_prefix(format::kStem, stem)));
  return most;
}

}  // namespace

double rarity(const Xapian::Database& database, Xapian::doccount holders) {
  const double all = database.get_doccount();
  return std::log((all + 1) / (holders + 0.5));
}

void weigh(std::vector<QueryWord>& words, const Xapian::Database& database, std::size_t most) {
  // Looking up ten thousand words would cost more than answering.
  constexpr std::size_t kMostLookedUp = 1000;
  if (words.size() > kMostLookedUp) words.resize(kMostLookedUp);
  for (QueryWord& word : words)
    word.wanted.weight = rarity(database, holders(database, word));
  if (words.size() <= most) return;
  std::stable_sort(words.begin(), words.end(), [](const QueryWord& a, const QueryWord& b) {
    return a.wanted.weight > b.wanted.weight;
  });
  // Words that no passage has would take the places of those that some have.
  const double unknown = rarity(database, 0);
  std::stable_partition(words.begin(), words.end(), [&](const QueryWord& word) {
    return word.wanted.weight < unknown;
  });
  words.resize(most);
}

// In its own script only a name has another spelling; an ordinary word is misspelt there.
void add_spellings(QueryWord& word, const Xapian::Database& database) {
  constexpr std::size_t kMostSpellings = 16;
  constexpr std::size_t kSure = 4;  // letters of a key that an ordinary word seldom shares
  std::vector<std::string>& spellings = word.wanted.spellings;
  if (word.stop) return;
  const bool looks_like_name = word.capital || !word.grams.empty();
  for (const std::string_view name : name_forms(word.wanted.word, word.wanted.stems)) {
    const std::string key = sound_key(name);
    if (key.empty() || (!looks_like_name && key.size() < kSure)) continue;
    const std::string of_sound = with_prefix(format::kSound, key);
    for (auto other = database.synonyms_begin(of_sound);
         other != database.synonyms_end(of_sound) && spellings.size() < kMostSpellings; ++other)
      if (!(*other).starts_with(name) && sound_alike(name, *other) &&
          (word.capital || !one_script(name, *other)))
        spellings.push_back(*other);
  }
}

void add_word(const QueryWord& word, const PlanContext& context, WordQueries& queries) {
  const RankingWeights& weights = context.weights;
  const WantedWord& wanted = word.wanted;
  queries.core.push_back(scaled(Query(wanted.word), weights.word));
  for (const std::string& stem : wanted.stems) {
    queries.core.push_back(scaled(Query(with_prefix(format::kStem, stem)), weights.stem));
    queries.more.push_back(scaled(Query(with_prefix(format::kTitleStem, stem)), weights.title));
  }
  // Another writing of a name comes after the one that was typed.
  constexpr double kOtherSpelling = 0.1;
  for (const std::string& name : wanted.spellings) {
    const Query forms[] = {Query(name), Query(with_prefix(format::kStem, name))};
    queries.core.push_back(scaled(Query(Query::OP_SYNONYM, std::begin(forms), std::end(forms)),
                                  weights.stem * kOtherSpelling));
  }
  for (const std::string& prefix : wanted.prefixes)
    queries.core.push_back(scaled(Query(Query::OP_WILDCARD, prefix, kMostPrefixForms,
                                        Query::WILDCARD_LIMIT_MOST_FREQUENT, Query::OP_SYNONYM),
                                  weights.stem));
  // Whoever asks for a name also wants what that person wrote; no weight, so it comes last.
  // The article itself has its author, too: of its documents, only passages are wanted.
  if (const std::string author = with_prefix(format::kAuthor, wanted.word);
      context.database.term_exists(author))
    queries.core.emplace_back(Query::OP_FILTER, Query(author),
                              Query(std::string(format::kPassage)));
  for (const std::string& gram : word.grams)
    queries.more.push_back(scaled(Query(with_prefix(format::kGram, gram)), weights.gram));
}

std::vector<std::string> phrase_forms(const QueryWord& word, const PlanContext& context) {
  std::vector<std::string> forms{word.wanted.word};
  if (word.grams.empty()) return forms;
  const std::string& wanted = word.wanted.word;
  const auto end = context.database.allterms_end(wanted);
  std::size_t tried = 0;
  for (auto term = context.database.allterms_begin(wanted); term != end; ++term) {
    if (++tried > 1000 || forms.size() >= kMostPhraseForms) break;
    if (*term == wanted) continue;
    for (const QueryWord& form : query_words(context.analyser, *term)) {
      const auto& stems = form.wanted.stems;
      if (std::find(stems.begin(), stems.end(), wanted) != stems.end()) forms.push_back(*term);
      break;
    }
  }
  return forms;
}

Query positional(Query::op op, const WantedPhrase& phrase, std::size_t window) {
  std::vector<Query> places;
  places.reserve(phrase.places.size());
  for (const auto& forms : phrase.places)
    places.emplace_back(Query::OP_OR, forms.begin(), forms.end());
  if (places.size() == 1) return places.front();
  return {op, places.begin(), places.end(), static_cast<Xapian::termcount>(window)};
}

}  // namespace attest
