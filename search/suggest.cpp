#include "search/suggest.h"

#include <algorithm>
#include <optional>

#include "search/edit_distance.h"
#include "search/keyboard.h"
#include "search/query_tokens.h"
#include "search/query_words.h"
#include "store/format.h"

namespace attest {

namespace {

constexpr std::size_t kMostCompared = 200000;  // terms looked at for one word
constexpr std::size_t kMostWords = 8;          // words of a query that are corrected

// What to write in place of a part of the query.
struct Replacement {
  Span span;
  std::string text;
};

bool is_known(const QueryWord& word, const Xapian::Database& database) {
  if (database.term_exists(word.wanted.word)) return true;
  return std::any_of(word.wanted.stems.begin(), word.wanted.stems.end(),
                     [&](const std::string& stem) {
                       return database.term_exists(std::string(format::kStem) + stem);
                     });
}

std::string first_character(const std::string& word) {
  std::size_t end = 1;
  while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U) ++end;
  return word.substr(0, end);
}

// Slips at the first letter are rare, and leaving them out keeps the cost to the words
// of one letter.  Of the nearest words the most frequent wins.
std::optional<Replacement> nearest_word(const QueryWord& typed, const Xapian::Database& database) {
  const std::string& word = typed.wanted.word;
  const std::size_t length = characters(word);
  if (length < 3) return std::nullopt;
  std::size_t nearest = length < 5 ? 2 : 3;
  std::optional<std::string> best;
  const std::string start = first_character(word);
  const auto end = database.allterms_end(start);
  std::size_t compared = 0;
  for (auto term = database.allterms_begin(start); term != end; ++term) {
    if (++compared > kMostCompared) break;
    const std::string candidate = *term;
    if (candidate.size() > word.size() + 6 || word.size() > candidate.size() + 6) continue;
    const std::size_t distance = edit_distance(word, candidate);
    const bool as_near = distance == nearest && best &&
                         term.get_termfreq() > database.get_termfreq(*best);
    if (distance >= nearest && !as_near) continue;
    nearest = distance;
    best = candidate;
  }
  if (!best) return std::nullopt;
  return Replacement{typed.span, *std::move(best)};
}

// The same keys on another layout, where that makes a word of the index.
std::optional<Replacement> retyped(std::string_view typed, Span span, const PlanContext& context) {
  for (std::string& other : other_layouts(typed))
    for (const QueryWord& read : query_words(context.analyser, other))
      if (read.span.size() == other.size() && is_known(read, context.database))
        return Replacement{span, std::move(other)};
  return std::nullopt;
}

bool has_digit(const QueryWord& word) {
  return word.wanted.word.find_first_of("0123456789") != std::string::npos;
}

// Not the name of a field, nor what stands behind it.
bool in_plain_token(Span word, const std::vector<QueryToken>& tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [&](const QueryToken& token) {
    return token.field.empty() && token.span.contains(word);
  });
}

}  // namespace

std::vector<std::string> suggestions(std::string_view query, const PlanContext& context) {
  const std::vector<QueryToken> tokens = query_tokens(query);
  std::string corrected;
  std::uint32_t copied = 0;
  std::size_t corrections = 0;
  for (const QueryWord& word : query_words(context.analyser, query)) {
    if (corrections == kMostWords) break;
    if (word.span.begin < copied || has_digit(word) || is_known(word, context.database)) continue;
    if (!in_plain_token(word.span, tokens)) continue;
    // Layouts put letters on keys that are punctuation elsewhere ("j,vty" is обмен).
    const Span typed = typed_word(query, word.span);
    std::optional<Replacement> other = retyped(slice(query, typed), typed, context);
    if (!other) other = nearest_word(word, context.database);
    if (!other) continue;
    corrected.append(query.substr(copied, other->span.begin - copied)).append(other->text);
    copied = other->span.end;
    ++corrections;
  }
  if (corrections == 0) return {};
  return {corrected.append(query.substr(copied))};
}

}  // namespace attest
