// Words and phrases as Xapian queries.  Part of search/plan.cpp.
#pragma once

#include <string>
#include <vector>
#include <xapian.h>

#include "search/plan.h"
#include "search/query_words.h"

namespace attest {

// What a clause of words becomes: `core` decides what is found, `more` only ranks.
struct WordQueries {
  std::vector<Xapian::Query> core;
  std::vector<Xapian::Query> more;
};

// Sets the weight of each word to its rarity, and leaves only the `most` rarest:
// pasted pages have to be answered as fast as questions.
void weigh(std::vector<QueryWord>& words, const Xapian::Database& database, std::size_t most);

// Fills the spellings of `word` from the names that the index knows.  In its own script only
// a name has others: an ordinary word is misspelt there, and is met with a suggestion.
void add_spellings(QueryWord& word, const Xapian::Database& database);

// Adds the queries of one word; its grams go to `more`, since alone they would find
// 한국회사 for 국회.
void add_word(const QueryWord& word, const PlanContext& context, WordQueries& queries);

// The forms of `word` that a phrase takes: itself and, where particles are glued to
// words, those in the index that have it as their stem.
[[nodiscard]] std::vector<std::string> phrase_forms(const QueryWord& word,
                                                    const PlanContext& context);

// The places of `phrase` one after another (OP_PHRASE), or within `window` words of
// each other in any order (OP_NEAR).
[[nodiscard]] Xapian::Query positional(Xapian::Query::op op, const WantedPhrase& phrase,
                                       std::size_t window);

// How rare a term is: the logarithm of one in how many documents has it.
[[nodiscard]] double rarity(const Xapian::Database& database, Xapian::doccount holders);

}  // namespace attest
